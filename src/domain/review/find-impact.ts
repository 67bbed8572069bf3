import { addDays } from '../calendar/day.ts';
import { makeHolders, type Holders } from '../ledger/holders.ts';
import { ledger } from '../ledger/ledger.ts';
import { isPeriodic, isSlower, type Frequency, type ListItem, type ListVersion } from '../model/catalogue.ts';
import type { Duty } from '../model/duty.ts';
import type { ChangedItem, Impact, ItemImpact } from '../model/impact.ts';
import { periodsOfYear } from '../model/period.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';

/** Far enough for a year's first due date. */
const AHEAD = 500;

/**
 * What the catalogue of `head` would do to the duties of `base` on a day. Pure: for a review, and for showing a new list before it is
 * issued. Histories and data may be the same; only what is owed is compared.
 */
export function findImpact(base: Portal, head: Portal, asOf: Day): Impact {
  const [before, after] = [newestList(base), newestList(head)];
  const holders = { base: makeHolders(base), head: makeHolders(head) };
  const day = [asOf, after?.inForceFrom ?? asOf].sort().at(-1) ?? asOf;
  const owedBefore = ledger(base, asOf);
  const owedAfter = ledger(head, laterIssue(after, asOf), addDays(day, AHEAD));
  const [was, is] = [itemsOf(before), itemsOf(after)];
  const describe = (item: ListItem) => describeItem(item, holders.head, day, owedAfter);
  const both = [...is.values()].flatMap((item) => (was.has(item.code) ? [{ item, earlier: was.get(item.code) ?? item }] : []));
  return {
    added: [...is.values()].filter((item) => !was.has(item.code)).map(describe),
    dropped: [...was.values()].filter((item) => !is.has(item.code)).map((item) => describeItem(item, holders.base, asOf, [])),
    changed: both.flatMap(({ item, earlier }) => compareItems(earlier, item, holders, asOf, day) ?? []),
    ...compareDuties(owedBefore, owedAfter, makeKeyOf(base, head), asOf),
    gaps: after && before !== after ? both.flatMap(({ item, earlier }) => findGap(earlier, item, after.inForceFrom) ?? []) : [],
  };
}

/** True where nothing of who owes what by when would change. */
export function isWithoutImpact(impact: Impact): boolean {
  return Object.values(impact).every((part) => part.length === 0);
}

function newestList(portal: Portal): ListVersion | undefined {
  return portal.lists.at(-1);
}

/** A list that is to be issued later is looked at as of its issue. */
function laterIssue(list: ListVersion | undefined, asOf: Day): Day {
  return list && list.issued > asOf ? list.issued : asOf;
}

function itemsOf(list: ListVersion | undefined): ReadonlyMap<string, ListItem> {
  return new Map(list?.items.map((item) => [item.code, item]));
}

function describeItem(item: ListItem, holders: Holders, day: Day, owed: readonly Duty[]): ItemImpact {
  const firstDue = owed.find((duty) => duty.item === item.code)?.due;
  const { code, title, frequency } = item;
  return { item: code, title, frequency, holders: holders.of(item, day), ...(firstDue ? { firstDue } : {}) };
}

function compareItems(
  earlier: ListItem,
  item: ListItem,
  holders: { readonly base: Holders; readonly head: Holders },
  asOf: Day,
  day: Day,
): ChangedItem | undefined {
  const [before, after] = [holders.base.of(earlier, asOf), holders.head.of(item, day)];
  const parts = {
    ...(earlier.frequency === item.frequency ? {} : { frequency: compareFrequencies(earlier.frequency, item.frequency) }),
    ...(before.join() === after.join() ? {} : { holders: { before, after } }),
    ...(earlier.roadmap === item.roadmap ? {} : { roadmap: compareRoadmaps(earlier.roadmap, item.roadmap) }),
  };
  return Object.keys(parts).length === 0 ? undefined : { item: item.code, title: item.title, ...parts };
}

function compareFrequencies(before: Frequency, after: Frequency) {
  return { before, after, loosened: isSlower(before, after) };
}

function compareRoadmaps(before: Day | undefined, after: Day | undefined) {
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

const OPEN: ReadonlySet<Duty['state']> = new Set(['overdue', 'due-soon', 'not-due']);

function compareDuties(
  before: readonly Duty[],
  after: readonly Duty[],
  keyOf: (duty: Duty) => string,
  asOf: Day,
): Pick<Impact, 'vanished' | 'freed'> {
  const still = new Map(after.map((duty) => [keyOf(duty), duty]));
  const open = before.filter(({ state, opens }) => OPEN.has(state) && opens <= asOf);
  const freed = open.filter((duty) => {
    const now = still.get(keyOf(duty));
    return duty.state === 'overdue' && (!now || now.state === 'waived' || now.due > duty.due);
  });
  return { vanished: open.filter((duty) => !still.has(keyOf(duty))), freed };
}

/** A duty that passes to another holder is the same duty; one of many units is not. */
function makeKeyOf(...portals: readonly Portal[]): (duty: Duty) => string {
  const items = portals.flatMap(({ lists }) => lists.flatMap((list) => list.items));
  const many = new Set(items.flatMap((item) => (typeof item.holder === 'string' ? [] : [item.code])));
  return ({ id, kind, item, period }) => (item && !many.has(item) ? `${kind} ${item} ${period}` : id);
}

/** The days between the last period that ended under the old list and the first that the new one asks for. */
function findGap(earlier: ListItem, item: ListItem, from: Day): Impact['gaps'][number] | undefined {
  if (earlier.frequency === item.frequency || !isPeriodic(earlier.frequency) || !isPeriodic(item.frequency)) return undefined;
  const [year, old, now] = [Number(from.slice(0, 4)), earlier.frequency, item.frequency];
  const last = [year - 2, year - 1, year].flatMap((y) => periodsOfYear(old, y)).findLast((period) => period.end < from);
  const first = [year, year + 1, year + 2].flatMap((y) => periodsOfYear(now, y)).find((period) => period.end >= from);
  if (!last || !first || addDays(last.end, 1) >= first.start) return undefined;
  return { item: item.code, from: addDays(last.end, 1), to: addDays(first.start, -1) };
}
