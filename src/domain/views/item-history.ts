import { addDays } from '../calendar/day.ts';
import { diffItems } from '../list/diff-items.ts';
import type { ListItem } from '../model/catalogue.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import { compareText } from './compare.ts';
import { listAddresses } from './list-addresses.ts';
import type { HolderTerm, ItemEvent } from './list-pages-types.ts';
import type { References } from './references.ts';

/** What the versions of the list did to an item: its coming, its changes, its going; oldest first. */
export function findItemEvents(portal: Portal, code: string): ItemEvent[] {
  let before: ListItem | undefined;
  return portal.lists.flatMap((list): ItemEvent[] => {
    const after = list.items.find((item) => item.code === code);
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
export function findHolderTerms(portal: Portal, code: string, refs: References): HolderTerm[] {
  const starts = [
    ...portal.lists.flatMap((list) => {
      const item = list.items.find((one) => one.code === code);
      return item ? [{ from: list.inForceFrom, holder: item.holder, basis: list.document }] : [];
    }),
    ...portal.assignments.filter((a) => a.item === code).map((a) => ({ from: a.from, holder: a.agency, basis: a.basis })),
  ].sort((a, b) => compareText(a.from, b.from));
  const changes = starts.filter(({ holder }, i) => JSON.stringify(holder) !== JSON.stringify(starts[i - 1]?.holder));
  const end = findEnd(portal, code);
  return changes.map(({ from, holder, basis }, i) => {
    const next = changes[i + 1];
    const to = next ? addDays(next.from, -1) : end;
    return { holder: typeof holder === 'string' ? refs.agency(holder) : holder, from, ...(to ? { to } : {}), basis };
  });
}

function findEnd(portal: Portal, code: string): Day | undefined {
  const last = portal.lists.findLastIndex((list) => list.items.some((item) => item.code === code));
  const next = portal.lists[last + 1];
  return next ? addDays(next.inForceFrom, -1) : portal.lists[last]?.items.find((item) => item.code === code)?.ends;
}
