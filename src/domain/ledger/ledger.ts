import type { Dataset } from '../model/dataset.ts';
import type { Duty } from '../model/duty.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import { makeAttestations, type Attestations } from './attestations.ts';
import { findEvidence, type Found } from './evidence.ts';
import { makeHolders, type Holders } from './holders.ts';
import { makeLandings, type Landings } from './landings.ts';
import { findOwed, type Owed } from './owed.ts';
import { findRecord } from './records.ts';
import { stateOf } from './state.ts';
import { makeWaivers, type FindWaiver } from './waivers.ts';

/**
 * The duty ledger as it stood on a day: what each agency owes (Art. 7.6, 9.2, 11.3, 11.4, 13.5, 13.6, 14.3), for which period, until
 * when, and how it was met. `until` (default: the day itself) adds the periods that begin later, for calendars. Sorted by due date,
 * then id.
 */
export function ledger(portal: Portal, asOf: Day, until: Day = asOf): Duty[] {
  const landings = makeLandings(portal);
  const context: Context = {
    portal,
    asOf,
    landings,
    holders: makeHolders(portal),
    answers: datasetsByItem(portal),
    attestations: makeAttestations(portal, landings),
    waiverOf: makeWaivers(portal, landings, asOf),
    placeOf: new Map(portal.agencies.flatMap(({ id, place }) => (place ? [[id, place.code] as const] : []))),
  };
  return sortDuties(sortOwed(findOwed(portal, asOf, until)).flatMap((owed) => makeDuties(context, owed)));
}

interface Context {
  readonly portal: Portal;
  readonly asOf: Day;
  readonly landings: Landings;
  readonly holders: Holders;
  readonly answers: ReadonlyMap<string, readonly Dataset[]>;
  readonly attestations: Attestations;
  readonly waiverOf: FindWaiver;
  /** Code of the unit that an agency governs. */
  readonly placeOf: ReadonlyMap<string, string>;
}

/** A template item becomes one duty for every unit that existed on the day it opened; anything else has one bearer. */
function makeDuties(context: Context, owed: Owed): Duty[] {
  const { item } = owed;
  if (owed.by.is === 'agency') return [makeDuty(context, owed, find(context, owed, owed.by.agency), owed.by.agency)];
  if (item && typeof item.holder !== 'string')
    return context.holders.of(item, owed.opens).map((unit) => makeDuty(context, owed, find(context, owed, unit), unit));
  const found = find(context, owed, '');
  const bearer = bearerOf(context, owed, found);
  return bearer === undefined ? [] : [makeDuty(context, owed, found, bearer)];
}

/** What was met stays with whoever met it; what is open lies with whoever holds it today. */
function bearerOf({ holders, asOf }: Context, { item, by, opens }: Owed, { evidence }: Found): string | undefined {
  const last = evidence?.day ?? asOf;
  const day = last > opens ? last : opens;
  if (by.is === 'operator' || by.is === 'provider') return holders.inRole(by.is, day);
  return item && holders.of(item, day)[0];
}

function find(context: Context, owed: Owed, agency: string): Found {
  const { portal, answers, landings, attestations, asOf } = context;
  if (!owed.item) return findRecord(context, owed, agency);
  const found = findEvidence(portal, owed, answering(context, owed, agency, answers), landings, asOf);
  const attested = attestations.of(owed, agency, asOf);
  if (!attested) return found;
  const { evidence, reason } = attested;
  if (reason) return { ...found, discounted: [...found.discounted, { file: evidence.file, reason }] };
  return found.evidence && found.evidence.day <= evidence.day ? found : { ...found, evidence, attestedBy: attested.agency };
}

/**
 * Datasets that can answer: those of agencies that hold or held the item; of a unit's own item its own, and what another agency that the
 * list lets cooperate gives for the unit's place.
 */
function answering(
  { holders, placeOf }: Context,
  { item }: Owed,
  agency: string,
  answers: Context['answers'],
): readonly Dataset[] {
  const datasets = (item && answers.get(item.code)) ?? [];
  if (!item || datasets.length === 0) return [];
  if (typeof item.holder !== 'string') {
    const place = placeOf.get(agency);
    const isGivenFor = ({ agency: giver, places }: Dataset) =>
      place !== undefined && item.cooperating.includes(giver) && places.includes(place);
    return datasets.filter((dataset) => dataset.agency === agency || isGivenFor(dataset));
  }
  return datasets.filter((dataset) => holders.everHeld(item, dataset.agency));
}

type Draft = { -readonly [K in keyof Duty]: Duty[K] };

function makeDuty(context: Context, owed: Owed, found: Found, bearer: string): Duty {
  const { kind, name, item, period, opens, recommended, reckoning } = owed;
  const agency = found.attestedBy ?? bearer;
  const waiver = context.waiverOf(owed, agency, found.evidence?.day ?? context.asOf);
  const { state, days, evidence } = stateOf(context, owed, found, waiver);
  const id = `${name.toLowerCase()}/${agency}/${owed.suffix ?? period}`;
  const { due } = reckoning;
  const duty: Draft = { id, kind, agency, period, opens, recommended, due, reckoning, state, discounted: found.discounted };
  if (item) duty.item = item.code;
  if (found.dataset) duty.dataset = found.dataset.id;
  if (days !== undefined) duty.days = days;
  if (evidence) duty.evidence = evidence;
  if (found.coverage) duty.coverage = found.coverage;
  return duty;
}

/** By due date, then id. What is owed is put in the order of its names first, so that the days come nearly sorted. */
function sortDuties(duties: readonly Duty[]): Duty[] {
  const byDay = new Map<Day, Duty[]>();
  for (const duty of duties) {
    const known = byDay.get(duty.due);
    if (known) known.push(duty);
    else byDay.set(duty.due, [duty]);
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  return days.flatMap(([, ofDay]) => ofDay.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)));
}

function sortOwed(owed: readonly Owed[]): readonly Owed[] {
  const names = [...new Set(owed.map(({ name }) => name))].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const byName = new Map<string, Owed[]>(names.map((name) => [name, []]));
  for (const one of owed) byName.get(one.name)?.push(one);
  return [...byName.values()].flat();
}

function datasetsByItem(portal: Portal): Map<string, Dataset[]> {
  const byItem = new Map<string, Dataset[]>();
  for (const dataset of portal.datasets) {
    const known = byItem.get(dataset.listItem);
    if (known) known.push(dataset);
    else byItem.set(dataset.listItem, [dataset]);
  }
  return byItem;
}
