import { addDays } from '../calendar/day.ts';
import { diffItems } from '../list/diff-items.ts';
import type { Assignment, ListItem, ListVersion } from '../model/catalogue.ts';
import type { Day } from '../model/text.ts';
import { compareText } from './compare.ts';
import { listAddresses } from './list-addresses.ts';
import type { HolderTerm, ItemEvent } from './list-pages-types.ts';
import type { References } from './references.ts';

/** A version of the list, its items by code: a long list is asked once for every item. */
export interface IndexedList {
  readonly list: ListVersion;
  readonly items: ReadonlyMap<string, ListItem>;
}

export function indexLists(lists: readonly ListVersion[]): IndexedList[] {
  return lists.map((list) => ({ list, items: new Map(list.items.map((item) => [item.code, item])) }));
}

/** What the versions of the list did to an item: its coming, its changes, its going; oldest first. */
export function findItemEvents(lists: readonly IndexedList[], code: string): ItemEvent[] {
  let before: ListItem | undefined;
  return lists.flatMap(({ list, items }): ItemEvent[] => {
    const after = items.get(code);
    const version = { id: list.id, name: { vi: list.document }, url: listAddresses.version(list.id) };
    const event = makeEvent(before, after);
    before = after;
    return event ? [{ version, day: list.inForceFrom, ...event }] : [];
  });
}

function makeEvent(before: ListItem | undefined, after: ListItem | undefined): Omit<ItemEvent, 'version' | 'day'> | undefined {
  if (!before) return after && { kind: 'added', after, changes: [] };
  if (!after) return { kind: 'dropped', before, changes: [] };
  const changes = diffItems(before, after);
  return changes.length > 0 ? { kind: 'changed', before, after, changes } : undefined;
}

/** Who held an item from when to when, by lists and assignments; an item that left the list ends with it. */
export function findHolderTerms(
  lists: readonly IndexedList[],
  assignments: readonly Assignment[],
  code: string,
  refs: References,
): HolderTerm[] {
  const starts = [
    ...lists.flatMap(({ list, items }) => {
      const item = items.get(code);
      return item ? [{ from: list.inForceFrom, holder: item.holder, basis: list.document }] : [];
    }),
    ...assignments.filter((a) => a.item === code).map((a) => ({ from: a.from, holder: a.agency, basis: a.basis })),
  ].sort((a, b) => compareText(a.from, b.from));
  const changes = starts.filter(({ holder }, i) => JSON.stringify(holder) !== JSON.stringify(starts[i - 1]?.holder));
  const end = findEnd(lists, code);
  return changes.map(({ from, holder, basis }, i) => {
    const next = changes[i + 1];
    const to = next ? addDays(next.from, -1) : end;
    return { holder: typeof holder === 'string' ? refs.agency(holder) : holder, from, ...(to ? { to } : {}), basis };
  });
}

function findEnd(lists: readonly IndexedList[], code: string): Day | undefined {
  const last = lists.findLastIndex(({ items }) => items.has(code));
  const next = lists[last + 1]?.list;
  return next ? addDays(next.inForceFrom, -1) : lists[last]?.items.get(code)?.ends;
}
