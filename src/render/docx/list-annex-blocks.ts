import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { DraftEntry, ListDraft } from '../../domain/model/list-draft.ts';
import { outcomeWords } from '../../words/list-draft.ts';
import { proposalWords as say } from '../../words/list-proposal.ts';
import { sayItemValue, type ListNames } from '../item-values.ts';
import { annexHeader, annexRow } from '../list-annex.ts';
import { centred, FONT } from './official-page.ts';
import type { LetterFacts } from './proposal-letter.ts';

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
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: WIDTHS,
      width: { size: WIDTHS.reduce((a, b) => a + b), type: WidthType.DXA },
      rows: [row(annexHeader('vi'), true), ...rows.map((cells) => row(cells, false))],
    }),
  ];
}

/** What stands in the list for good, and what the review changed, so that whoever decides sees it. */
function noteOf(entry: DraftEntry, names: ListNames): string {
  const changed = entry.outcome === 'kept' ? '' : outcomeWords[entry.outcome].vi;
  return [changed, sayItemValue(entry.item, 'privacy', names, 'vi')].filter(Boolean).join('; ');
}

function row(cells: readonly string[], isHead: boolean): TableRow {
  const children = cells.map((text, i) => {
    const run = new TextRun({ text, font: FONT, size: 20, bold: isHead });
    const alignment = isHead || i === 0 ? AlignmentType.CENTER : AlignmentType.LEFT;
    return new TableCell({
      children: [new Paragraph({ alignment, children: [run] })],
      width: { size: WIDTHS[i] ?? 1000, type: WidthType.DXA },
      margins: { left: 60, right: 60 },
    });
  });
  return new TableRow({ children, tableHeader: isHead, cantSplit: true });
}
