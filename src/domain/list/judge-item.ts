import { ITEM_FIELDS } from '../model/list-diff.ts';
import type { ItemProposal, ListItem } from '../model/catalogue.ts';
import type { DraftAnswer, DraftEntry } from '../model/list-draft.ts';
import type { Day } from '../model/text.ts';
import { diffItems } from './diff-items.ts';

/** An item under review: who holds it, and what its holders answered. */
export interface Reviewed {
  readonly item: ListItem;
  readonly holders: readonly string[];
  readonly answers: readonly DraftAnswer[];
  readonly passed?: DraftEntry['passed'];
}

/**
 * What the answers make of one item. Changed or dropped is only what every holder asks for in the same words; anything less stands as it
 * was, marked, for somebody to decide.
 */
export function judgeItem({ item, holders, answers, passed }: Reviewed, day: Day): DraftEntry {
  const current = passed ? { ...item, holder: passed.to } : item;
  const silent = holders.filter((agency) => !answers.some((answer) => answer.agency === agency));
  const facts = { before: item, answers, silent, holders: holders.length, doubles: [], ...(passed ? { passed } : {}) };
  if (item.ends && item.ends < day) return { ...facts, outcome: 'dropped', item, changes: [], ended: item.ends };
  const stand = (outcome: DraftEntry['outcome'], next: ListItem) => ({
    ...facts,
    outcome,
    item: next,
    changes: next === item ? [] : diffItems(item, next),
  });
  if (answers.length === 0) return stand('unanswered', current);
  if (answers.every(({ answer }) => answer === 'keep')) return stand(passed ? 'changed' : 'kept', current);
  const [first] = answers;
  const agreed = silent.length === 0 && answers.every((answer) => asksTheSame(answer, first));
  if (!agreed) return stand('disputed', current);
  if (first?.answer === 'drop') return { ...facts, outcome: 'dropped', item, changes: [] };
  return stand('changed', applyProposal(current, first?.proposed));
}

/** The fields of a proposal over those of an item. */
export function applyProposal(item: ListItem, proposed: ItemProposal | undefined): ListItem {
  const given = ITEM_FIELDS.flatMap((field) => {
    const value = proposed?.[field];
    return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[field, value] as const];
  });
  return { ...item, ...Object.fromEntries(given) };
}

function asksTheSame(answer: DraftAnswer, other: DraftAnswer | undefined): boolean {
  const fields = (proposed: ItemProposal | undefined) => JSON.stringify(ITEM_FIELDS.map((field) => proposed?.[field] ?? null));
  return answer.answer === other?.answer && fields(answer.proposed) === fields(other.proposed);
}
