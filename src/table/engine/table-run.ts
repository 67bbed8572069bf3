import { judgeValue, type ColumnWatch } from '../privacy/judge-value.ts';
import { addTraces, type Tallies } from '../privacy/tally.ts';
import { watchLoose } from '../privacy/watch-columns.ts';
import { checkText } from '../reference/check-text.ts';
import type { Args, Place, Report } from '../report.ts';
import { decodeText, readCell, readRecord } from './cell-text.ts';
import { createColumnRun, type ColumnRun } from './column-run.ts';
import { addFound, ORDER, PER_CELL, type FoundList } from './found-list.ts';
import type { Judge } from './judge-cell.ts';
import { collectKeys, collectPrints, createKeyRun, createReferenceRun, type KeyRun, type ReferenceRun } from './key-run.ts';
import type { TablePlan } from './plan-table.ts';
import { spillFull, type Spilling } from './print-store.ts';
import { keyedFor, textsFor, type Room } from './room.ts';
import { scanColumn } from './scan-column.ts';
import type { Scan } from './scan.ts';
import { placeSigns } from './watch-column.ts';

/** Everything that is gathered of a table while its rows pass. */
export interface TableRun {
  readonly header: readonly string[];
  readonly columns: readonly ColumnRun[];
  readonly keys: readonly KeyRun[];
  readonly references: readonly ReferenceRun[];
  readonly judge: Judge;
  readonly spilling: Spilling | undefined;
  /** Traces in the header and in cells that stand in no column. */
  readonly looseTraces: Tallies;
  readonly preview: { readonly row: number; readonly cells: readonly string[] }[];
  blanks: number;
}

export const PREVIEW_ROWS = 50;

/** A run for a table with this header. Columns that are part of a key get room for the fingerprints of `maxRows` cells. */
export function createTableRun(
  header: readonly string[],
  plan: TablePlan,
  room: Room,
  maxRows: number,
  judge: Judge,
  spilling?: Spilling,
): TableRun {
  const { plans, keys, references } = plan;
  const keyed = new Set([
    ...keys.flatMap((key) => key.positions),
    ...references.flatMap(({ source, target }) => [...source, ...target]),
  ]);
  const columns = plans.map((plan, i) => {
    const cells = keyed.has(i) ? keyedFor(room, i, maxRows) : undefined;
    return createColumnRun(i, plan, cells, judge.quiet ? undefined : textsFor(room, i));
  });
  const runs = keys.map((spec, i) => createKeyRun(spec, columns, i));
  const printed = new Set([
    ...runs.flatMap((key) => (key.numbers && !judge.quiet ? [] : key.spec.positions)),
    ...references.flatMap(({ source, target }) => [...source, ...target]),
  ]);
  for (const column of columns) if (column.keyed) column.keyed.printing = printed.has(column.index);
  return {
    header,
    columns,
    keys: runs,
    references: references.map((spec, i) => createReferenceRun(spec, keys.length + i * 2)),
    judge,
    spilling,
    looseTraces: new Map(),
    preview: [],
    blanks: 0,
  };
}

/** Takes the records of a block. */
export function takeRows(run: TableRun, scan: Scan): void {
  const previewing = run.preview.length < PREVIEW_ROWS;
  if (previewing) keepPreview(run, scan);
  placeSigns(run.columns, scan);
  for (const column of run.columns) if (scan.rows > 0) scanColumn(column, scan, run.judge);
  for (const key of run.keys) {
    collectKeys(key, run.columns, scan.rows);
    spillFull(key.prints, key.numbers, run.spilling);
  }
  for (const { spec, asked, known } of run.references) {
    collectPrints(asked, spec.source, run.columns, scan.rows);
    collectPrints(known, spec.target, run.columns, scan.rows);
    spillFull(asked, false, run.spilling);
    spillFull(known, false, run.spilling);
  }
  if (scan.firstBlank) addBlank(run, scan.firstBlank, scan.blanks);
  takeRagged(run, scan, previewing);
  if (previewing) finishPreview(run);
}

function addBlank(run: TableRun, { row, line }: { readonly row: number; readonly line: number }, count: number): void {
  run.blanks += count;
  addFound(run.judge.found, 'table/blank-row', { line, row }, {}, row, ORDER.ragged, count);
}

/** Rows with too few or too many cells: nobody knows which cell is which, so that only their letters are looked at. */
function takeRagged(run: TableRun, scan: Scan, previewing: boolean): void {
  const { ragged } = scan;
  const { found } = run.judge;
  for (let i = 0; i < ragged.length; i += 4) {
    const [row = 0, line = 0, from = 0, to = 0] = ragged.slice(i, i + 4);
    const cells = readRecord(scan.bytes, from, to, scan.kinds.indexOf(1));
    if (cells.every((cell) => cell === '')) {
      addBlank(run, { row, line }, 1);
      continue;
    }
    if (previewing && i < 4 * PREVIEW_ROWS * 2) run.preview.push({ row, cells });
    cells.forEach((cell, c) => {
      const name = run.header[c];
      const place = name === undefined ? { line, row } : { line, row, column: name };
      checkText(cell, place, reportAt(found, row, ORDER.letters + c * PER_CELL));
      addCellTraces(run, c, cell, row, line);
    });
    addFound(found, 'table/ragged-row', { line, row }, { found: cells.length, expected: run.header.length }, row, ORDER.ragged);
  }
}

function addCellTraces(run: TableRun, c: number, text: string, row: number, line: number): void {
  const column = run.columns[c];
  const bits = judgeValue(text, column?.plan.watch ?? LOOSE);
  if (bits === 0) return;
  const tallies = column ? (column.traces.tallies ??= new Map()) : run.looseTraces;
  addTraces(tallies, bits, text, row, { line, row });
}

export const LOOSE: ColumnWatch = watchLoose();

/** The texts of the first rows, cut from one text: of so many short ones the decoding of each would cost more than all else. */
function keepPreview(run: TableRun, scan: Scan): void {
  const { bytes, starts, ends, width } = scan;
  const rows = Math.min(scan.rows, PREVIEW_ROWS);
  const first = starts[0] ?? 0;
  const last = Math.abs(ends[rows * width - 1] ?? 0);
  const all = decodeText(bytes, first, last);
  let [at, letters] = [first, 0];
  for (let r = 0; r < rows; r++) {
    const cells: string[] = [];
    for (let o = r * width; o < r * width + width; o++) {
      const [start, end] = [starts[o] ?? 0, ends[o] ?? 0];
      if (end < 0) cells.push(readCell(bytes, start, end));
      else {
        letters += countUnits(bytes, at, start);
        const length = countUnits(bytes, start, end);
        cells.push(all.slice(letters, letters + length));
        letters += length;
        at = end;
      }
    }
    run.preview.push({ row: scan.numbers[r] ?? 0, cells });
  }
}

/** Code units of the text that the bytes stand for. */
function countUnits(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80 || byte >= 0xc0) units += byte < 0xf0 ? 1 : 2;
  }
  return units;
}

/** Rows of the usual width came before the others of their block. */
function finishPreview({ preview }: TableRun): void {
  preview.sort((a, b) => a.row - b.row);
  if (preview.length > PREVIEW_ROWS) preview.length = PREVIEW_ROWS;
}

/** A report whose findings have a place in the order of the file. */
export function reportAt(found: FoundList, row: number, order: number): Report {
  let next = order;
  return {
    add: (code, place: Place, args: Args = {}) => void addFound(found, code, place, args, row, next++),
    list: () => [],
  };
}
