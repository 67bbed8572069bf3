import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { FONT } from './official-page.ts';

/** A table with lines, its head repeated on every page. Widths in twips, one a column. */
export function ruledTable(head: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    width: { size: widths.reduce((a, b) => a + b), type: WidthType.DXA },
    rows: [row(head, widths, true), ...rows.map((cells) => row(cells, widths, false))],
  });
}

function row(cells: readonly string[], widths: readonly number[], isHead: boolean): TableRow {
  const children = cells.map((text, i) => {
    const run = new TextRun({ text, font: FONT, size: 20, bold: isHead });
    const alignment = isHead ? AlignmentType.CENTER : AlignmentType.LEFT;
    return new TableCell({
      children: [new Paragraph({ alignment, children: [run] })],
      width: { size: widths[i] ?? 1000, type: WidthType.DXA },
      margins: { left: 60, right: 60 },
    });
  });
  return new TableRow({ children, tableHeader: isHead, cantSplit: true });
}
