import type { Finding, Where } from '../../domain/model/finding.ts';
import { XLSX_CODES, type XlsxCode } from '../../domain/model/xlsx-code.ts';
import { clipText, type Args } from '../report.ts';
import type { ImportedCell } from '../rescue/imported-table.ts';
import { nameRange, type Range } from './cell-address.ts';
import type { FoundTable } from './find-table.ts';
import type { Mark, SheetCells, SheetRow } from './sheet-cells.ts';

/** A table on its sheet, with the names of its columns. */
export interface NamedTable extends FoundTable {
  readonly sheet: string;
  readonly names: readonly string[];
}

/** What is wrong with a table as it stands on its sheet. Every finding has its cell or range in `args.cell`. */
export function findSheetFaults(file: string, table: NamedTable, cells: SheetCells): Finding[] {
  const add = (code: XlsxCode, range: Range, args: Args = {}, count = 1): Finding => ({
    code,
    level: XLSX_CODES[code],
    where: { file, ...placeOf(table, range.top, range.left) },
    args: { cell: nameRange(table.sheet, range), ...args },
    ...(count > 1 ? { count } : {}),
  });
  return [
    ...findHeaderFaults(table, cells, add),
    ...findMergedCells(table, cells, add),
    ...table.totals
      .slice(0, 1)
      .map((row) => add('xlsx/total-row', rowRange(row, table), { value: labelOf(row) }, table.totals.length)),
    ...table.outside.map(({ kind, range }) => add('xlsx/more-on-sheet', range, { kind })),
    ...cells.marks.flatMap((mark) => toFinding(mark, cells, add)),
    ...findHiddenColumns(table, cells, add),
    ...findTextNumbers(table, add),
    ...findTextDates(table, add),
  ];
}

type Add = (code: XlsxCode, range: Range, args?: Args, count?: number) => Finding;

/** Line, row and column as in every other finding: the line is the row of the sheet. */
export function placeOf(table: NamedTable, row: number, column: number): Omit<Where, 'file'> {
  const index = table.rows.findIndex((other) => other.number === row);
  const name = table.names[column - table.left];
  const inHeader = row >= table.header.top && row <= table.header.bottom;
  return {
    line: row,
    ...(index >= 0 ? { row: index + 1 } : inHeader ? { row: 0 } : {}),
    ...(name && (index >= 0 || inHeader) ? { column: name } : {}),
  };
}

function findHeaderFaults({ header, left, right }: NamedTable, { rows, merges }: SheetCells, add: Add): Finding[] {
  const findings: Finding[] = [];
  if (header.top > 1) {
    const first = rows.find((row) => row.number < header.top);
    const text = first?.values.find((value) => typeof value === 'string') ?? '';
    const range = { top: 1, left, bottom: header.top - 1, right };
    findings.push(add('xlsx/header-not-first-row', range, { header: header.top, value: clipText(String(text)) }));
  }
  const merged = merges.some(
    (merge) => merge.top <= header.bottom && merge.bottom >= header.top && merge.left <= right && merge.right >= left,
  );
  if (header.bottom > header.top || merged) {
    const range = { top: header.top, left, bottom: header.bottom, right };
    findings.push(add('xlsx/merged-header', range, { kind: merged ? 'merged' : 'two-rows' }));
  }
  return findings;
}

function findMergedCells({ header, left, right, rows }: NamedTable, { merges }: SheetCells, add: Add): Finding[] {
  const last = rows.at(-1)?.number ?? 0;
  const inside = merges.filter(
    (merge) => merge.top > header.bottom && merge.top <= last && merge.left <= right && merge.right >= left,
  );
  return inside.slice(0, 1).map((merge) => add('xlsx/merged-cells', merge, {}, inside.length));
}

function toFinding({ kind, row, column, args, count }: Mark, { rows }: SheetCells, add: Add): Finding[] {
  const range = { top: row, left: column, bottom: row, right: column };
  if (kind !== 'hidden-row') return [add(`xlsx/${kind}`, range, args, count)];
  const columns = rows.find((other) => other.number === row)?.values.length ?? 1;
  return [add('xlsx/hidden', { ...range, left: 1, right: columns }, { kind: 'row' }, count)];
}

function findHiddenColumns({ left, right, header, rows }: NamedTable, { hiddenColumns }: SheetCells, add: Add): Finding[] {
  const hidden = hiddenColumns.filter(([from, to]) => from <= right && to >= left);
  const [first] = hidden;
  if (!first) return [];
  const [from, to] = [Math.max(first[0], left), Math.min(first[1], right)];
  return [
    add(
      'xlsx/hidden',
      { top: header.top, left: from, bottom: rows.at(-1)?.number ?? header.bottom, right: to },
      { kind: 'column' },
    ),
  ];
}

/** Texts that look like numbers in a column of numbers: Excel shows them alike and leaves them out of every sum. */
function findTextNumbers(table: NamedTable, add: Add): Finding[] {
  return eachColumn(table, (value) => typeof value === 'number', /^\s*-?(0|[1-9]\d{0,14})([.,]\d+)?\s*$/).map(
    ({ row, column, count, value }) => add('xlsx/number-as-text', cellRange(row, column), { value: clipText(value) }, count),
  );
}

/** Texts that look like dates in a column of dates. */
function findTextDates(table: NamedTable, add: Add): Finding[] {
  const looks = /^\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}\s*$/;
  return eachColumn(table, (value) => typeof value === 'object' && value !== null, looks).map(({ row, column, count, value }) =>
    add('xlsx/date', cellRange(row, column), { kind: 'text', value: clipText(value) }, count),
  );
}

/** In each column that has values of a kind: the first text that looks like one, and how many there are. */
function eachColumn({ rows, left, right }: NamedTable, isKind: (value: ImportedCell | undefined) => boolean, looks: RegExp) {
  const found: { row: number; column: number; count: number; value: string }[] = [];
  for (let column = left; column <= right; column++) {
    let ofKind = 0;
    let first: { row: number; column: number; count: number; value: string } | undefined;
    for (const row of rows) {
      const value = row.values[column - 1];
      if (isKind(value)) ofKind++;
      if (typeof value !== 'string' || !looks.test(value)) continue;
      first ??= { row: row.number, column, count: 0, value };
      first.count++;
    }
    if (first && ofKind > 0) found.push(first);
  }
  return found;
}

function cellRange(row: number, column: number): Range {
  return { top: row, left: column, bottom: row, right: column };
}

function rowRange(row: SheetRow, { left, right }: NamedTable): Range {
  return { top: row.number, left, bottom: row.number, right };
}

function labelOf(row: SheetRow): string {
  return clipText(String(row.values.find((value) => typeof value === 'string') ?? ''));
}
