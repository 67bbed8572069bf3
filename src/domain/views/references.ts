import type { Agency } from '../model/agency.ts';
import type { Licence, ListItem, ListVersion, Topic } from '../model/catalogue.ts';
import type { Place } from '../model/place.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import { optional } from './optional.ts';
import type { AgencyRef, Ref } from './view-types.ts';

/** An item with the list version that has the word on it. */
export interface ListedItem {
  readonly item: ListItem;
  readonly list: ListVersion;
}

/** Look-ups by id, made once. What is unknown is shown under its id: a gap in the catalogue must not take a page down. */
export interface References {
  readonly agency: (id: string) => AgencyRef;
  readonly topic: (id: string) => Ref & { readonly theme: string };
  readonly item: (code: string) => ListedItem | undefined;
  readonly licence: (id: string) => Licence;
  /** The unit that had this code last, as of the day; 62 of the new codes belonged to another unit before 2025-07-01. */
  readonly place: (code: string) => Place | undefined;
  readonly listInForce: ListVersion | undefined;
}

export function makeReferences(portal: Portal, asOf: Day): References {
  const agencies = new Map(portal.agencies.map((agency) => [agency.id, agencyRef(agency)]));
  const topics = new Map(portal.topics.map((topic) => [topic.id, topicRef(topic)]));
  const licences = new Map(portal.licences.map((licence) => [licence.id, licence]));
  const items = findItems(portal.lists, asOf);
  const places = findPlaces(portal.places, asOf);
  return {
    agency: (id) => agencies.get(id) ?? { id, name: { vi: id }, url: agencyUrl(id) },
    topic: (id) => topics.get(id) ?? { id, name: { vi: id }, url: `/chu-de/${id}/`, theme: 'GOVE' },
    item: (code) => items.get(code),
    licence: (id) => licences.get(id) ?? unknownLicence(portal, id),
    place: (code) => places.get(code),
    listInForce: portal.lists.findLast((list) => list.inForceFrom <= asOf),
  };
}

function agencyRef(agency: Agency): AgencyRef {
  return { id: agency.id, name: agency.name, url: agencyUrl(agency.id), ...optional('shortName', agency.shortName) };
}

function agencyUrl(id: string): string {
  return `/co-quan/${id}/`;
}

function topicRef(topic: Topic): Ref & { readonly theme: string } {
  return { id: topic.id, name: topic.name, url: `/chu-de/${topic.id}/`, theme: topic.theme };
}

/** The newest version in force has the word; an item that left the list keeps its last one, a coming item its first. */
function findItems(lists: readonly ListVersion[], asOf: Day): Map<string, ListedItem> {
  const items = new Map<string, ListedItem>();
  for (const list of lists) {
    for (const item of list.items) {
      if (list.inForceFrom <= asOf || !items.has(item.code)) items.set(item.code, { item, list });
    }
  }
  return items;
}

function findPlaces(places: readonly Place[], asOf: Day): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const place of places) {
    const known = found.get(place.code);
    const begun = (place.validFrom ?? '') <= asOf;
    if (begun && (!known || (known.validFrom ?? '') <= (place.validFrom ?? ''))) found.set(place.code, place);
  }
  return found;
}

function unknownLicence(portal: Portal, id: string): Licence {
  return { id, name: { vi: id }, url: `${portal.settings.url}/dieu-khoan/`, spdx: 'NOASSERTION', summary: { vi: id } };
}
