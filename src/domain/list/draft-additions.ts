import type { ListItem, ListVersion } from '../model/catalogue.ts';
import type { DraftAnswer, DraftEntry } from '../model/list-draft.ts';
import { applyProposal } from './judge-item.ts';
import { proposeCode } from './propose-code.ts';

/** The items that agencies would add, in their order. One that does not say what a list must say of an item is left out (`review/add-incomplete`). */
export function draftAdditions(answers: readonly DraftAnswer[], base: ListVersion, lists: readonly ListVersion[]): DraftEntry[] {
  const asked = answers.flatMap((answer) => {
    const item = makeItem(answer);
    return item ? [{ answer, item }] : [];
  });
  const taken = new Set(asked.flatMap(({ item }) => item.code || []));
  return asked.map(({ answer, item }) => {
    const code = item.code || proposeCode(item, lists, taken);
    taken.add(code);
    const doubles = [
      ...base.items.filter((known) => isSame(known, item)).map((known) => ({ item: known.code })),
      ...asked
        .filter((other) => other.answer !== answer && isSame(other.item, item))
        .map((other) => ({ agency: other.answer.agency })),
    ];
    return { outcome: 'added', item: { ...item, code }, changes: [], answers: [answer], silent: [], holders: 1, doubles };
  });
}

function makeItem({ agency, item, proposed }: DraftAnswer): ListItem | undefined {
  if (!proposed?.title || !proposed.topic || !proposed.frequency || !proposed.access || proposed.formats.length === 0) {
    return undefined;
  }
  const { title, topic, frequency, access, formats, fields, cooperating } = proposed;
  const bare: ListItem = { code: item ?? '', title, topic, fields, frequency, formats, access, holder: agency, cooperating };
  return applyProposal(bare, proposed);
}

/** By code where both have one; else by title, however it is written. */
function isSame(a: ListItem, b: ListItem): boolean {
  return (a.code !== '' && a.code === b.code) || fold(a) === fold(b);
}

function fold({ title }: ListItem): string {
  return title.vi
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
