import type { ImportedCell } from '../rescue/imported-table.ts';
import type { Range } from './cell-address.ts';
import { isFilled, type SheetRow } from './sheet-cells.ts';

/** How far down a header is looked for, and how many rows tell how wide the table is. */
const SEARCHED = 60;
const MEASURED = 300;

export interface HeaderPlace {
  /** First and last row of the column names, 1 = first of the sheet. */
  readonly top: number;
  readonly bottom: number;
  /** Rows among them that hold names; a row of column numbers, `(1) (2) (3)`, does not. */
  readonly named: readonly SheetRow[];
}

/** Columns with a value, 1 = A. */
export function filledColumns(row: SheetRow): number[] {
  const columns: number[] = [];
  row.values.forEach((value, i) => {
    if (isFilled(value)) columns.push(i + 1);
  });
  return columns;
}

/**
 * Finds the row of column names: the first that is nearly as wide as the table and mostly text. Headings, dates and the names of
 * offices above a table are narrow, or merged over its whole width.
 */
export function findHeader(rows: readonly SheetRow[], merges: readonly Range[]): HeaderPlace | undefined {
  const width = Math.max(...rows.slice(0, MEASURED).map((row) => filledColumns(row).length), 0);
  const found = rows.slice(0, SEARCHED).findIndex((row) => isHeader(row, width, merges));
  const first = rows[Math.max(0, found)];
  if (!first) return undefined;
  const after = rows.slice(Math.max(0, found) + 1, Math.max(0, found) + 30);
  const bottom = findBottom(first, after, merges);
  const inside = [first, ...after.filter((row) => row.number <= bottom)];
  const next = after.find((row) => row.number > bottom);
  const behind = next && after[after.indexOf(next) + 1];
  const numbered = next !== undefined && next.number === bottom + 1 && isNumbering(next, behind, width);
  return { top: first.number, bottom: numbered ? bottom + 1 : bottom, named: inside };
}

function isHeader(row: SheetRow, width: number, merges: readonly Range[]): boolean {
  const columns = filledColumns(row);
  const wide = merges.filter((merge) => merge.top === row.number && merge.right > merge.left && columns.includes(merge.left));
  const covered = columns.length + wide.reduce((sum, merge) => sum + merge.right - merge.left, 0);
  const texts = columns.filter((column) => typeof row.values[column - 1] === 'string').length;
  if (columns.length === 0 || texts * 2 < columns.length) return false;
  if (width <= 2) return columns.length === width;
  // Left the office, right the national motto, each over half of the table: a letterhead.
  if (wide.length === columns.length) return false;
  return columns.length >= Math.max(2, width * 0.4) && covered >= width * 0.6;
}

function findBottom(first: SheetRow, after: readonly SheetRow[], merges: readonly Range[]): number {
  const own = merges.filter((merge) => merge.top <= first.number && merge.bottom >= first.number);
  const down = Math.max(first.number, ...own.map((merge) => merge.bottom).filter((bottom) => bottom <= first.number + 3));
  const below = after.find((row) => row.number === first.number + 1);
  if (down > first.number || !below || !isAllText(below)) return down;
  const groups = own.some((merge) => merge.right > merge.left);
  return groups || fillsGaps(first, below, after[after.indexOf(below) + 1]) ? below.number : down;
}

/** A second row of names without merged cells: it names columns the first left open, and the data look different. */
function fillsGaps(first: SheetRow, second: SheetRow, data: SheetRow | undefined): boolean {
  const open = filledColumns(second).filter((column) => !isFilled(first.values[column - 1]));
  return open.length > 0 && data !== undefined && filledColumns(data).some((column) => isMeasure(data.values[column - 1]));
}

/** `(1) (2) (3)` or `A B 1 2` under the names. Plain numbers count only where the data below are of another kind. */
function isNumbering(row: SheetRow, data: SheetRow | undefined, width: number): boolean {
  const columns = filledColumns(row);
  if (columns.length < 3 || columns.length < width - 1) return false;
  const texts = columns.map((column) => String(row.values[column - 1]).trim());
  const numbers = texts.filter((text) => !/^[A-D]$/.test(text)).map((text) => Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1]));
  if (numbers.length < 2 || !numbers.every((number, i) => number === (numbers[0] ?? 0) + i) || (numbers[0] ?? 9) > 2)
    return false;
  const marked = texts.some((text) => /^\(|^[A-D]$/.test(text));
  return marked || (data !== undefined && filledColumns(data).some((column) => typeof data.values[column - 1] === 'string'));
}

function isAllText(row: SheetRow): boolean {
  const columns = filledColumns(row);
  return columns.length > 0 && columns.every((column) => typeof row.values[column - 1] === 'string');
}

/** A number or a date: what column names are not. */
export function isMeasure(value: ImportedCell | undefined): boolean {
  return typeof value === 'number' || (typeof value === 'object' && value !== null);
}
