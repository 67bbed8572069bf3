import type { Range } from './cell-address.ts';
import { filledColumns, findHeader, isMeasure, type HeaderPlace } from './find-header.ts';
import { isFilled, type SheetCells, type SheetRow } from './sheet-cells.ts';

export interface FoundTable {
  readonly header: HeaderPlace;
  /** First and last column, 1 = A. */
  readonly left: number;
  readonly right: number;
  /** Data rows in order; empty rows between them are there without values. */
  readonly rows: readonly SheetRow[];
  /** Rows left out because they add up the others, and what else stands on the sheet. */
  readonly totals: readonly SheetRow[];
  readonly outside: readonly { readonly kind: 'notes' | 'below' | 'beside'; readonly range: Range }[];
}

type OutsideKind = FoundTable['outside'][number]['kind'];

/** More empty rows than these, at once or in all, part a sheet, whatever follows. */
const LONGEST_GAP = 100;
const ALL_GAPS = 1000;

const TOTAL = /^(tổng|tổng cộng|tổng số|cộng|total|grand total|sum)\s*[:.]?$/iu;

/** Finds the one table of a sheet: its header, its columns up to the first empty one, its rows. Undefined: the sheet is empty. */
export function findTable(cells: SheetCells): FoundTable | undefined {
  const header = findHeader(cells.rows, cells.merges);
  if (!header) return undefined;
  const below = cells.rows.filter((row) => row.number > header.bottom);
  const { left, right } = findColumns(header, below, cells.merges);
  const { kept, outside } = parseBlocks(splitBlocks(below.filter((row) => isWithin(row, left, right))), header, right - left + 1);
  const { rows, notes } = cutNotes(kept, right - left + 1);
  noteOutside(outside, 'notes', notes);
  const beside = [...header.named, ...below].filter((row) => row.values.length > right && !isWithin(row, left, right, true));
  noteOutside(outside, 'beside', beside, right + 1);
  const totals = rows.filter(isTotal);
  return {
    header,
    left,
    right,
    rows: fillGaps(rows, header.bottom, new Set(totals)),
    totals,
    outside: [...outside].map(([kind, range]) => ({ kind, range })),
  };
}

/** Tells the rows of the table from what follows it. */
function parseBlocks(blocks: readonly SheetRow[][], header: HeaderPlace, width: number) {
  const kept: SheetRow[] = [];
  const outside = new Map<OutsideKind, Range>();
  let ended = false;
  let gaps = 0;
  for (const block of blocks) {
    const gap = (block[0]?.number ?? 0) - (kept.at(-1)?.number ?? header.bottom) - 1;
    ended ||= gap > LONGEST_GAP || gaps + gap > ALL_GAPS;
    const kind: OutsideKind | 'table' = ended ? 'below' : kindOfBlock(block, gap, kept, header, width);
    ended ||= kind === 'below';
    if (kind !== 'table') noteOutside(outside, kind, block);
    else {
      gaps += gap;
      for (const row of block) kept.push(row);
    }
  }
  return { kept, outside };
}

/** One range for each kind, however many pieces there are. */
function noteOutside(outside: Map<OutsideKind, Range>, kind: OutsideKind, rows: readonly SheetRow[], from = 1): void {
  if (rows.length === 0) return;
  const range = rangeOf(rows, from);
  const known = outside.get(kind) ?? range;
  outside.set(kind, {
    top: Math.min(known.top, range.top),
    left: Math.min(known.left, range.left),
    bottom: Math.max(known.bottom, range.bottom),
    right: Math.max(known.right, range.right),
  });
}

function findColumns(header: HeaderPlace, below: readonly SheetRow[], merges: readonly Range[]): { left: number; right: number } {
  const used = new Set<number>();
  for (const row of [...header.named, ...below]) row.values.forEach((value, i) => isFilled(value) && used.add(i + 1));
  const named = header.named.flatMap(filledColumns);
  for (const merge of merges) {
    if (merge.top < header.top || merge.top > header.bottom || !named.includes(merge.left)) continue;
    for (let column = merge.left; column <= Math.min(merge.right, merge.left + 200); column++) used.add(column);
  }
  let left = named.reduce((least, column) => Math.min(least, column), named[0] ?? 1);
  let right = left;
  while (used.has(left - 1)) left--;
  while (used.has(right + 1)) right++;
  return { left, right };
}

/** Whether a row has a cell between the columns; with `only`, whether it has none elsewhere on the right. */
function isWithin(row: SheetRow, left: number, right: number, only = false): boolean {
  const columns = filledColumns(row);
  return only ? columns.every((column) => column <= right) : columns.some((column) => column >= left && column <= right);
}

function splitBlocks(rows: readonly SheetRow[]): SheetRow[][] {
  const blocks: SheetRow[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last?.at(-1)?.number === row.number - 1) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function kindOfBlock(
  block: readonly SheetRow[],
  gap: number,
  before: readonly SheetRow[],
  header: HeaderPlace,
  width: number,
): 'table' | 'notes' | 'below' {
  const [first] = block;
  if (!first || before.length === 0 || gap === 0) return 'table';
  if (width >= 3 && block.every((row) => filledColumns(row).length <= Math.max(1, width / 3))) return 'notes';
  return looksLikeHeader(first, before, header) ? 'below' : 'table';
}

function looksLikeHeader(row: SheetRow, before: readonly SheetRow[], header: HeaderPlace): boolean {
  const names = new Set(header.named.flatMap((named) => named.values.filter((value) => isFilled(value)).map(String)));
  const columns = filledColumns(row);
  if (columns.length >= 2 && columns.every((column) => names.has(String(row.values[column - 1])))) return true;
  const sample = before.slice(0, 200);
  const measures = columns.filter(
    (column) => sample.filter((other) => isMeasure(other.values[column - 1])).length * 2 > sample.length,
  );
  return measures.length > 0 && columns.every((column) => typeof row.values[column - 1] === 'string');
}

/** Remarks and signatures directly under the last row: one text of several words in a wide table. */
function cutNotes(rows: readonly SheetRow[], width: number): { rows: readonly SheetRow[]; notes: readonly SheetRow[] } {
  let end = rows.length;
  while (width >= 4 && end > 1 && isNote(rows[end - 1])) end--;
  return { rows: rows.slice(0, end), notes: rows.slice(end) };
}

function isNote(row: SheetRow | undefined): boolean {
  const [column, ...more] = row ? filledColumns(row) : [];
  const value = column === undefined ? undefined : row?.values[column - 1];
  return more.length === 0 && typeof value === 'string' && /\S\s+\S/.test(value) && !TOTAL.test(value.trim());
}

function isTotal(row: SheetRow): boolean {
  const text = row.values.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof text === 'string' && TOTAL.test(text.trim().normalize('NFC')) && row.values.some((value) => isMeasure(value));
}

function fillGaps(rows: readonly SheetRow[], bottom: number, without: ReadonlySet<SheetRow>): SheetRow[] {
  let last = bottom;
  return rows.flatMap((row) => {
    const blank = Array.from({ length: row.number - last - 1 }, (_, i) => ({ number: last + 1 + i, values: [] }));
    last = row.number;
    return without.has(row) ? blank : [...blank, row];
  });
}

function rangeOf(rows: readonly SheetRow[], from = 1): Range {
  let [left, right] = [Number.MAX_SAFE_INTEGER, 0];
  for (const row of rows) {
    for (const column of filledColumns(row)) {
      if (column < from) continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return { top: rows[0]?.number ?? 1, left, bottom: rows.at(-1)?.number ?? 1, right };
}
