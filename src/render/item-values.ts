import type { ListItem } from '../domain/model/catalogue.ts';
import type { ItemField } from '../domain/model/list-diff.ts';
import { inLang, type Lang, type Text } from '../domain/model/text.ts';
import { sayDay } from '../words/dates.ts';
import { frequencyWords } from '../words/frequencies.ts';
import { accessWords, everyWords, priorityWords } from '../words/list.ts';

/** What the ids in a list stand for. */
export interface ListNames {
  readonly agency: (id: string) => Text;
  readonly topic: (id: string) => Text;
}

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** Names by id; an id that nobody knows is its own name. */
export function makeListNames(portal: { readonly agencies: readonly Named[]; readonly topics: readonly Named[] }): ListNames {
  const lookUp = (named: readonly Named[]) => {
    const names = new Map(named.map(({ id, name }) => [id, name]));
    return (id: string) => names.get(id) ?? { vi: id };
  };
  return { agency: lookUp(portal.agencies), topic: lookUp(portal.topics) };
}

/** A field of a list item as people read it; empty where the item does not say. */
export function sayItemValue(item: ListItem, field: ItemField, names: ListNames, lang: Lang): string {
  const text = (value: Text | undefined) => (value ? inLang(value, lang) : '');
  const day = (value: string | undefined) => (value ? sayDay(value, lang) : '');
  const say: Readonly<Record<ItemField, () => string>> = {
    title: () => text(item.title),
    topic: () => text(names.topic(item.topic)),
    description: () => text(item.description),
    fields: () => item.fields.join('; '),
    holder: () => (typeof item.holder === 'string' ? text(names.agency(item.holder)) : everyWords[item.holder.every][lang]),
    cooperating: () => item.cooperating.map((id) => text(names.agency(id))).join('; '),
    frequency: () => frequencyWords[item.frequency]?.[lang] ?? item.frequency,
    formats: () => item.formats.map((format) => format.toUpperCase()).join(', '),
    access: () => accessWords[item.access][lang],
    roadmap: () => day(item.roadmap),
    ends: () => day(item.ends),
    ministryDatabase: () => item.ministryDatabase ?? '',
    priority: () => (item.priority ? priorityWords[item.priority][lang] : ''),
    privacy: () => text(item.privacy),
  };
  return say[field]();
}
