import { bitOf, judgeValue } from '../privacy/judge-value.ts';
import { mayHold } from '../privacy/may-hold.ts';
import { addTraces } from '../privacy/tally.ts';
import { readCell } from './cell-text.ts';
import { OUTCOME, FAULTY, type ColumnRun, type ColumnTraces, type Vocabulary } from './column-run.ts';
import type { Scan } from './scan.ts';
import { findKnown } from './find-text.ts';
import { readText, viewText, type TextMap } from './text-map.ts';

/**
 * Judges the texts that the vocabulary has learnt in this block, and those of records before `until` in which a sign was met.
 * What a text is, it is in every cell, so that only its first place is looked for; `settleTraces` counts.
 */
export function watchTexts(run: ColumnRun, vocabulary: Vocabulary, scan: Scan, until: number): void {
  const { traces, plan } = run;
  const { map } = vocabulary;
  const { kind } = plan;
  const fresh = new Set<number>();
  const bytes = traces.judged < map.size ? new Uint8Array(map.store.buffer) : undefined;
  const view = bytes && new DataView(bytes.buffer);
  for (let text = traces.judged; bytes && view && text < map.size; text++) {
    const start = (map.places[text] as number) * 4;
    const end = start + (map.lengths[text] as number);
    const isRead = kind !== 'text' && map.outcomes[text] === OUTCOME.read;
    const worth = isRead ? kind === 'number' && isOddNumber(bytes, start, end) : mayHold(bytes, view, start, end, true);
    if (plan.watch.always || worth) judgeText(run, map, text, fresh);
  }
  traces.judged = map.size;
  for (const r of traces.signs) if (r < until) judgeText(run, map, textOf(map, run, scan, r), fresh);
  if (fresh.size > 0) placeTexts(run, map, scan, fresh);
}

function judgeText({ traces, plan }: ColumnRun, map: TextMap, text: number, fresh: Set<number>): void {
  if (text < 0 || traces.texts?.has(text)) return;
  const missing = ((map.outcomes[text] ?? 0) & ~FAULTY) === OUTCOME.missing;
  const bits = missing ? 0 : judgeValue(readText(map, text), plan.watch);
  (traces.texts ??= new Map()).set(text, bits);
  if (bits !== 0) fresh.add(text);
}

/** Number of the text of a cell, -1 where it is in no vocabulary. */
function textOf(map: TextMap, { index }: ColumnRun, scan: Scan, r: number): number {
  const o = r * scan.width + index;
  const [start, end] = [scan.starts[o] ?? 0, scan.ends[o] ?? 0];
  if (end >= 0) return findKnown(map, scan.view, start, end);
  const { view, length } = viewText(readCell(scan.bytes, start, end));
  return findKnown(map, view, 0, length);
}

function placeTexts(run: ColumnRun, map: TextMap, scan: Scan, fresh: Set<number>): void {
  const { texts } = run.traces;
  const tallies = (run.traces.tallies ??= new Map());
  for (let r = 0; r < scan.rows && fresh.size > 0; r++) {
    const text = textOf(map, run, scan, r);
    if (!fresh.delete(text)) continue;
    const row = scan.numbers[r] ?? 0;
    addTraces(tallies, texts?.get(text) ?? 0, readText(map, text), row, { line: scan.lines[r] ?? 0, row }, 0);
  }
}

/** Counts the cells whose text was judged once. */
export function settleTraces({ tallies, texts }: ColumnTraces, map: TextMap): void {
  for (const [text, bits] of texts ?? []) {
    const times = (map.counts[text] ?? 0) + (map.seen[text] ?? 0);
    for (const [kind, tally] of tallies ?? []) if ((bits & bitOf(kind)) !== 0) tally.count += times;
  }
  texts?.clear();
}

/** Judges the cells from record `from` on that may hold something, one by one: the column has no vocabulary (any more). */
export function watchCells(run: ColumnRun, scan: Scan, from: number): void {
  const { plan, traces } = run;
  if (from < scan.rows) {
    const judge = (r: number) => judgeCellTraces(run, scan, r);
    if (plan.watch.always) for (let r = from; r < scan.rows; r++) judge(r);
    else if (plan.kind === 'text') watchOdd(traces.signs, from, listTexts(run, scan, from), judge);
    else
      watchOdd(
        [...traces.signs, ...(traces.odd ?? [])].sort((a, b) => a - b),
        from,
        listNumbers(run, scan, from),
        judge,
      );
  }
  if (traces.odd) traces.odd.length = 0;
}

/** Each record once: those that were met on the way and those that were looked for. */
function watchOdd(met: readonly number[], from: number, looked: readonly number[], judge: (r: number) => void): void {
  if (met.length === 0) return looked.forEach(judge);
  for (const r of new Set([...met, ...looked])) if (r >= from) judge(r);
}

function listTexts(run: ColumnRun, { bytes: b, view, starts, ends, width, rows }: Scan, from: number): number[] {
  const found: number[] = [];
  for (let r = from, o = from * width + run.index; r < rows; r++, o += width) {
    const end = ends[o] as number;
    if (mayHold(b, view, starts[o] as number, end < 0 ? ~end : end, end < 0)) found.push(r);
  }
  return found;
}

/** A number or day that was read from bytes is a person's only with ten digits and more, the first of them 0. */
function isOddNumber(b: Uint8Array, start: number, end: number): boolean {
  return b[start] === 48 && end - start >= 10;
}

function listNumbers(run: ColumnRun, { bytes: b, starts, ends, width, rows }: Scan, from: number): number[] {
  const found: number[] = [];
  if (run.plan.kind !== 'number' || run.most < LEAST) return found;
  for (let r = from, o = from * width + run.index; r < rows; r++, o += width) {
    if (isOddNumber(b, starts[o] as number, ends[o] as number)) found.push(r);
  }
  return found;
}

/** `0300000000` as a number. */
const LEAST = 1e8;

function judgeCellTraces({ plan, traces, index }: ColumnRun, scan: Scan, r: number): void {
  const o = r * scan.width + index;
  const text = readCell(scan.bytes, scan.starts[o] ?? 0, scan.ends[o] ?? 0);
  const bits = judgeValue(text, plan.watch);
  if (bits === 0 || plan.rule.missing.has(text)) return;
  const row = scan.numbers[r] ?? 0;
  addTraces((traces.tallies ??= new Map()), bits, text, row, { line: scan.lines[r] ?? 0, row });
}

const NO_ROWS: readonly number[] = [];

/** Tells each column in which of its cells a sign was met. */
export function placeSigns(columns: readonly ColumnRun[], scan: Scan): void {
  for (const { traces } of columns) if (traces.signs.length > 0) traces.signs = NO_ROWS;
  if (scan.signs.length === 0) return;
  const rows = new Map<number, number[]>();
  for (const at of scan.signs) {
    const r = rowOf(scan, at);
    const column = r < 0 ? -1 : columnOf(scan, r, at);
    const known = rows.get(column);
    if (!known) rows.set(column, [r]);
    else if (known.at(-1) !== r) known.push(r);
  }
  for (const { index, traces } of columns) traces.signs = rows.get(index) ?? traces.signs;
}

/** The record of the block in which a byte lies or behind which it follows, -1 before all. */
function rowOf({ starts, width, rows }: Scan, at: number): number {
  let [low, high] = [0, rows];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle * width] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function columnOf({ starts, ends, width }: Scan, r: number, at: number): number {
  for (let c = 0, o = r * width; c < width; c++, o++) {
    const end = ends[o] as number;
    if (at >= (starts[o] as number) && at < (end < 0 ? ~end : end)) return c;
  }
  return -1;
}
