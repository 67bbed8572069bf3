import type { ListItem } from '../model/catalogue.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Duty } from '../model/duty.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import { makeAttestations, type Attestations } from './attestations.ts';
import { findEvidence, type Found } from './evidence.ts';
import { makeHeirs, type FindHeirs } from './heirs.ts';
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
  const holders = makeHolders(portal);
  const context: Context = {
    portal,
    asOf,
    landings,
    holders,
    heirsOf: makeHeirs(portal.agencies),
    answers: datasetsByItem(portal),
    attestations: makeAttestations(portal, landings, holders),
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
  readonly heirsOf: FindHeirs;
  readonly answers: ReadonlyMap<string, readonly Dataset[]>;
  readonly attestations: Attestations;
  readonly waiverOf: FindWaiver;
  /** Code of the unit that an agency governs. */
  readonly placeOf: ReadonlyMap<string, string>;
}

/** A template item becomes one duty for every unit that existed on the day it opened; anything else has one bearer. */
function makeDuties(context: Context, owed: Owed): Duty[] {
  const { item, by } = owed;
  if (item && typeof item.holder !== 'string')
    return makeUnitDuties(context, owed, by.is === 'agency' ? [by.agency] : context.holders.of(item, owed.opens));
  if (by.is === 'agency') return [makeDuty(context, owed, find(context, owed, by.agency), by.agency)];
  const found = find(context, owed, '');
  const bearer = bearerOf(context, owed, found);
  return bearer === undefined ? [] : [makeDuty(context, owed, found, bearer)];
}

/**
 * What a unit leaves open when it ends passes to its successors, each for its whole area: one duty, however many units were merged. A
 * successor that owed the period itself, and met it before it took over, owes the area that came to it besides.
 */
function makeUnitDuties(context: Context, owed: Owed, units: readonly string[]): Duty[] {
  const { asOf, heirsOf } = context;
  const own = new Map<string, Duty>();
  const passed = new Map<string, Day>();
  for (const unit of units) {
    const duty = makeDuty(context, owed, find(context, owed, unit), unit);
    const heirs = OPEN.has(duty.state) ? heirsOf(unit, asOf) : [];
    if (heirs.length === 0) own.set(unit, duty);
    for (const heir of heirs) {
      const { agency } = heir;
      const since = heir.since > owed.opens ? heir.since : owed.opens;
      const known = passed.get(agency);
      if (!known || known < since) passed.set(agency, since);
    }
  }
  const taken = [...passed].flatMap(([heir, since]) => {
    const before = own.get(heir);
    const day = before?.evidence?.day ?? asOf;
    if (before && day >= since) return [];
    const suffix = `${owed.suffix ?? owed.period}${before ? '-taken-over' : ''}`;
    return [makeDuty(context, { ...owed, suffix }, find(context, owed, heir, since), heir)];
  });
  return [...own.values(), ...taken];
}

const OPEN: ReadonlySet<Duty['state']> = new Set(['overdue', 'due-soon', 'not-due']);

/** What was met stays with whoever met it; what is open lies with whoever holds it today. */
function bearerOf({ holders, asOf }: Context, { item, by, opens }: Owed, { evidence }: Found): string | undefined {
  const last = evidence?.day ?? asOf;
  const day = last > opens ? last : opens;
  if (by.is === 'operator' || by.is === 'provider') return holders.inRole(by.is, day);
  return item && holders.of(item, day)[0];
}

/** `since`: what counts came no earlier, where an area was taken over later than the duty opened. */
function find(context: Context, owed: Owed, agency: string, since: Day = owed.opens): Found {
  const { portal, landings, attestations, asOf, holders } = context;
  const { item, opens } = owed;
  if (!item) return findRecord(context, owed, agency);
  const mayLand = (giver: string) =>
    typeof item.holder === 'string'
      ? holders.heldSince(item, giver, opens)
      : giver === agency || item.cooperating.includes(giver);
  const found = findEvidence({ portal, owed, landings, asOf, since, mayLand }, answering(context, item, agency));
  const attested = attestations.of(owed, agency, asOf);
  if (!attested) return found;
  const { evidence, reason } = attested;
  if (reason) return { ...found, discounted: [...found.discounted, { file: evidence.file, reason }] };
  return found.evidence && found.evidence.day <= evidence.day ? found : { ...found, evidence, attestedBy: attested.agency };
}

/**
 * Datasets that can answer: of an item of one holder those of whoever ever held it (where it landed decides); of a unit's own item its own, also where a
 * successor keeps them now, and what another agency that the list lets cooperate gives for the unit's place.
 */
function answering({ answers, holders, placeOf, heirsOf, asOf }: Context, item: ListItem, agency: string): readonly Dataset[] {
  const datasets = answers.get(item.code) ?? [];
  if (datasets.length === 0) return [];
  if (typeof item.holder === 'string') return datasets.filter((one) => holders.heldSince(item, one.agency, '0001-01-01'));
  const place = placeOf.get(agency);
  const keepers = new Set([agency, ...heirsOf(agency, asOf).map((heir) => heir.agency)]);
  const isGivenFor = ({ agency: giver, places }: Dataset) =>
    place !== undefined && item.cooperating.includes(giver) && places.includes(place);
  return datasets.filter((dataset) => keepers.has(dataset.agency) || isGivenFor(dataset));
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
