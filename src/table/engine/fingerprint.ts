import type { CellValue } from '../reference/cell-value.ts';
import { PRINTED, type ColumnRun, type KeyedCells } from './column-run.ts';
import type { ColumnPlan } from './column-plan.ts';
import type { PrintList } from './print-list.ts';
import { placeOf } from './place-on-scale.ts';
import type { Scan } from './scan.ts';
import { viewText } from './text-map.ts';

/*
 * Fingerprints of 64 bits, as two numbers of 32. Equal values have equal fingerprints, however they are written; that is all
 * that may be relied on. Of numbers they are made reversibly, so that there the contrary holds too.
 */

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

/** Takes the fingerprint of a value that was judged as a text. */
export function printValue(keyed: KeyedCells, r: number, plan: ColumnPlan, value: CellValue): void {
  const place = plan.printsKey ? undefined : placeOf(plan.rule.type, value);
  keyed.numbers[r] = place ?? NaN;
  if (place !== undefined) return printNumber(keyed, r, place);
  const { view, length } = viewText(value.key);
  printText(keyed, r, view, 0, length);
}

/** Takes the fingerprints of the cells of records [from, to) that were read from their bytes. */
export function printRows(run: ColumnRun, keyed: KeyedCells, scan: Scan, from: number, to: number): void {
  const { starts, ends, width, view } = scan;
  const { states, numbers } = keyed;
  const isText = run.plan.kind === 'text';
  for (let r = from, o = from * width + run.index; r < to; r++, o += width) {
    if (states[r] !== PRINTED.not) continue;
    const start = starts[o] as number;
    const end = ends[o] as number;
    if (start === end) {
      states[r] = PRINTED.none;
      continue;
    }
    states[r] = PRINTED.fromScan;
    if (isText) printText(keyed, r, view, start, end);
    else if (keyed.printing || run.vocabulary) printNumber(keyed, r, numbers[r] as number);
  }
}

/** Mixes the bits of a double in three reversible steps. */
function printNumber(keyed: KeyedCells, r: number, value: number): void {
  double[0] = value;
  words[0] = (words[0] as number) ^ mix(words[1] as number);
  words[1] = (words[1] as number) ^ mix(words[0] as number);
  keyed.low[r] = (words[0] as number) ^ mix((words[1] as number) ^ 0x5bd1e995);
  keyed.high[r] = words[1] as number;
}

/** Takes the fingerprints of a block of which only the numbers were noted, and of those that follow. */
export function printFromNow(keyed: KeyedCells, rows: number): void {
  if (keyed.printing) return;
  keyed.printing = true;
  for (let r = 0; r < rows; r++) if (keyed.states[r] === PRINTED.fromScan) printNumber(keyed, r, keyed.numbers[r] as number);
}

/** Makes fingerprints of doubles that were put into a list as they are. */
export function printNumbers({ pieces }: PrintList): void {
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i += 2) {
      const low = (piece[i] as number) ^ mix(piece[i + 1] as number);
      const high = (piece[i + 1] as number) ^ mix(low);
      piece[i] = low ^ mix(high ^ 0x5bd1e995);
      piece[i + 1] = high;
    }
  }
}

/** Up to three bytes behind the end are read and not used. */
function printText(keyed: KeyedCells, r: number, view: DataView, start: number, end: number): void {
  let low = end - start;
  let high = 0x2545f491;
  for (let i = start; i < end; i += 4) {
    let word = view.getInt32(i, true);
    if (end - i < 4) word &= (1 << ((end - i) << 3)) - 1;
    low = Math.imul(low ^ (low >>> 15) ^ word, 0x85ebca6b);
    high = Math.imul(high ^ (high >>> 13), 0x27d4eb2f) ^ word;
  }
  keyed.low[r] = low ^ mix(high);
  keyed.high[r] = mix(high) ^ Math.imul(low, 0x2c1b3c6d);
}

function mix(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}

/** Joins the fingerprint of a further part of a key to that of the parts before it. */
export function joinLow(low: number, part: number): number {
  return Math.imul(low, 0x01000193) ^ mix(part);
}

export function joinHigh(high: number, part: number): number {
  return mix(Math.imul(high, 0x1b873593) ^ part);
}
