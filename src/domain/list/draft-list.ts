import { makeHolders } from '../ledger/holders.ts';
import type { ListItem, ListVersion } from '../model/catalogue.ts';
import type { DraftAnswer, DraftEntry, ListDraft } from '../model/list-draft.ts';
import { parsePeriod } from '../model/period.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import { coverReview } from './cover-review.ts';
import { draftAdditions } from './draft-additions.ts';
import { judgeItem } from './judge-item.ts';

/**
 * The next version of the list from the answers of a half-year (Art. 11.3, 13.5), as far as they had come by a day. Under review is the
 * version in force on that day, or on the last of the half-year. Undefined where the half-year has not begun or no list was in force.
 */
export function draftList(portal: Portal, half: string, asOf: Day): ListDraft | undefined {
  const period = parsePeriod(half);
  if (!period || period.frequency !== 'half-yearly' || period.start > asOf) return undefined;
  const day = period.end < asOf ? period.end : asOf;
  const base = portal.lists.findLast((list) => list.inForceFrom <= day);
  if (!base) return undefined;
  const answers = findAnswers(portal, half, asOf);
  const holders = makeHolders(portal);
  const kept = base.items.map((item) => {
    const held = holders.of(item, day);
    const own = answers.filter((answer) => answer.answer !== 'add' && answer.item === item.code && held.includes(answer.agency));
    const passed = findPassage(portal, item, held[0], day);
    return judgeItem({ item, holders: held, answers: own, ...(passed ? { passed } : {}) }, day);
  });
  const added = draftAdditions(
    answers.filter(({ answer }) => answer === 'add'),
    base,
    portal.lists,
  );
  return {
    half,
    day,
    base,
    entries: insertByTopic(kept, added),
    coverage: coverReview(portal, half, base, (item) => holders.of(item, day), asOf),
  };
}

/** The draft as a version of the list; its number and days are not known. */
export function toListVersion({ base, day, entries }: ListDraft): ListVersion {
  const items = entries.filter(({ outcome }) => outcome !== 'dropped').map(({ item }) => item);
  return { id: `${day}-du-thao`, document: '', issued: '', inForceFrom: '', illustrative: base.illustrative, items };
}

function findAnswers(portal: Portal, half: string, asOf: Day): DraftAnswer[] {
  return portal.reviews
    .filter((review) => review.half === half && review.answered <= asOf)
    .flatMap(({ agency, document, answers }) => answers.map((answer) => ({ ...answer, agency, letter: document })));
}

function findPassage(portal: Portal, { code, holder }: ListItem, now: string | undefined, day: Day): DraftEntry['passed'] {
  if (typeof holder !== 'string' || now === undefined || now === holder) return undefined;
  const basis = portal.assignments.findLast((a) => a.item === code && a.agency === now && a.from <= day)?.basis;
  return { from: holder, to: now, basis: basis ?? '' };
}

/** An addition stands behind the last item of its topic, or at the end. */
function insertByTopic(kept: readonly DraftEntry[], added: readonly DraftEntry[]): DraftEntry[] {
  const entries = [...kept];
  for (const entry of added) {
    const last = entries.findLastIndex(({ item }) => item.topic === entry.item.topic);
    entries.splice(last < 0 ? entries.length : last + 1, 0, entry);
  }
  return entries;
}
