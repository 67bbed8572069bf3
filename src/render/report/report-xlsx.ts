import type { Lang } from '../../domain/model/text.ts';
import { packageParts } from '../excel/package-parts.ts';
import { columnLetters, columnsXml, HEAD, MAIN, sheetData, type SheetCell } from '../excel/sheet-xml.ts';
import { STYLES, stylesXml } from '../excel/styles.ts';
import { zipParts } from '../excel/zip-parts.ts';
import type { Block, Cell, ReportDocument, Table } from './report-document.ts';
import { reportColumns } from '../../words/report.ts';

/** The tables of a report as a workbook: one sheet a table, numbers as numbers. The same report gives the same bytes. */
export function reportXlsx(report: ReportDocument): Uint8Array<ArrayBuffer> {
  const names = new Set<string>();
  const sheets = listTables(report).map((one) => ({ name: sheetName(one, names), xml: sheetXml(one, report.lang) }));
  return zipParts({ ...packageParts(sheets, []), 'xl/styles.xml': stylesXml() });
}

/** Every table of the report; those of many agencies, one a page, are put into one with the agency in front. */
export function listTables({ blocks, annexes, lang }: ReportDocument): Table[] {
  const own = [...blocks, ...annexes.filter(({ id }) => id !== 'each').flatMap((annex) => annex.blocks)];
  const tables = own.filter((block) => block.kind === 'table');
  return [...tables, ...mergePages(annexes.find(({ id }) => id === 'each')?.blocks ?? [], lang)].filter(
    ({ rows }) => rows.length > 0,
  );
}

/** The open duties of each agency are a table already; their reasons are joined here. */
function mergePages(blocks: readonly Block[], lang: Lang): Table[] {
  let agency = '';
  let merged: Table | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') [agency] = [block.text];
    if (block.kind !== 'table' || (merged && merged.caption !== block.caption)) continue;
    const rows = block.rows.map((row): readonly Cell[] => [agency, ...row]);
    const columns = [{ title: reportColumns[lang].agency, width: 30 }, ...block.columns];
    merged = { ...block, columns, rows: [...(merged?.rows ?? []), ...rows] };
  }
  return merged ? [merged] : [];
}

/** At most 31 letters, none of `[]:*?/\`, unlike all others. */
function sheetName({ caption }: Table, taken: Set<string>): string {
  const plain = caption
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 28)
    .trim();
  const name = taken.has(plain) ? `${plain} ${taken.size + 1}` : plain;
  taken.add(name);
  return name;
}

function sheetXml({ caption, columns, rows }: Table, lang: Lang): string {
  const widths = columns.map(({ width }) => ({ width: Math.max(8, Math.round(width * 1.1)), style: STYLES.plain }));
  const head = columns.map(({ title }): SheetCell => ({ style: STYLES.header, value: title }));
  const body = rows.map((row) => row.map((cell) => toSheetCell(cell, lang)));
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const data = sheetData([[{ style: STYLES.heading, value: caption }], [], head, ...body]);
  const filter = `<autoFilter ref="A3:${columnLetters(columns.length)}${rows.length + 3}"/>`;
  return `${HEAD}<worksheet ${MAIN}>${FIT}${frozen}${columnsXml(widths)}${data}${filter}${PAPER}</worksheet>`;
}

/** Printed on A4 across, as wide as the sheet. */
const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const PAPER = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

function toSheetCell(cell: Cell, lang: Lang): SheetCell {
  if (typeof cell === 'number') return { style: STYLES.figure, value: cell };
  if (typeof cell === 'object') return { style: STYLES.percent, value: cell.value };
  return { style: STYLES.wrapped, value: cell === reportColumns[lang].empty ? '' : cell };
}
