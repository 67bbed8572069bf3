import type { DraftEntry, ListDraft } from '../domain/model/list-draft.ts';
import { outcomeWords } from '../words/list-draft.ts';
import { proposalWords as say } from '../words/list-proposal.ts';
import { centredText } from './docx/body-text.ts';
import type { OfficeFacts } from './docx/office-facts.ts';
import { ruledTable } from './docx/ruled-table.ts';
import { TURNED_WIDTH } from './docx/word-xml.ts';
import { sayItemValue, type ListNames } from './item-values.ts';
import { annexHeader, annexRow } from './list-annex.ts';

/** Shares of the columns. */
const WIDTHS = [60, 80, 205, 115, 210, 135, 110, 95, 115, 120, 165];

/** The annex: its head, and the table of the list with its head on every page. Dropped items are not in it. */
export function draftAnnex({ entries }: ListDraft, names: ListNames, { province }: OfficeFacts): string {
  const listed = entries.filter(({ outcome }) => outcome !== 'dropped');
  const columns = annexHeader('vi').map((title, i) => ({ title, width: WIDTHS[i] ?? 0 }));
  const rows = listed.map((entry, i) => annexRow(entry.item, i + 1, names, 'vi', noteOf(entry, names)));
  return [
    centredText(say.annex, { bold: true }),
    centredText(say.annexTitle, { bold: true }),
    centredText(say.annexOf(province), { italic: true, size: 13 }),
    centredText(''),
    ruledTable(columns, rows, { width: TURNED_WIDTH, size: 10 }),
  ].join('');
}

/** What stands in the list for good, and what the review changed, so that whoever decides sees it. */
function noteOf(entry: DraftEntry, names: ListNames): string {
  const changed = entry.outcome === 'kept' ? '' : outcomeWords[entry.outcome].vi;
  return [changed, sayItemValue(entry.item, 'privacy', names, 'vi')].filter(Boolean).join('; ');
}
