import type { Paragraph, Table } from 'docx';
import type { DraftEntry, ListDraft } from '../../domain/model/list-draft.ts';
import { outcomeWords } from '../../words/list-draft.ts';
import { proposalWords as say } from '../../words/list-proposal.ts';
import { sayItemValue, type ListNames } from '../item-values.ts';
import { annexHeader, annexRow } from '../list-annex.ts';
import { centred } from './official-page.ts';
import type { LetterFacts } from './proposal-letter.ts';
import { ruledTable } from './ruled-table.ts';

/** Width of each column in twips; together the 247 mm between the margins of a turned page. */
const WIDTHS = [500, 800, 2100, 1200, 2100, 1350, 1100, 950, 1150, 1150, 1603];

/** The annex: its head, and the table of the list with its head on every page. Dropped items are not in it. */
export function annexBlocks({ entries }: ListDraft, names: ListNames, { province }: LetterFacts): (Paragraph | Table)[] {
  const listed = entries.filter(({ outcome }) => outcome !== 'dropped');
  const rows = listed.map((entry, i) => annexRow(entry.item, i + 1, names, 'vi', noteOf(entry, names)));
  return [
    centred(say.annex, { bold: true }),
    centred(say.annexTitle, { bold: true }),
    centred(say.annexOf(province), { italics: true, size: 26 }),
    centred(''),
    ruledTable(annexHeader('vi'), rows, WIDTHS),
  ];
}

/** What stands in the list for good, and what the review changed, so that whoever decides sees it. */
function noteOf(entry: DraftEntry, names: ListNames): string {
  const changed = entry.outcome === 'kept' ? '' : outcomeWords[entry.outcome].vi;
  return [changed, sayItemValue(entry.item, 'privacy', names, 'vi')].filter(Boolean).join('; ');
}
