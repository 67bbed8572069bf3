import type { KeySpec } from '../reference/unique-keys.ts';
import type { ReferenceSpec } from '../reference/foreign-keys.ts';
import { PRINTED, type ColumnRun, type KeyedCells } from './column-run.ts';
import { joinHigh, joinLow, printFromNow, printNumbers } from './fingerprint.ts';
import { addDouble, addDoubles, addPrint, addPrints, createPrintList, type PrintList } from './print-list.ts';

/** A key whose fingerprints are gathered while a file is read. */
export interface KeyRun {
  readonly spec: KeySpec;
  /** Fingerprints; of a single column of numbers or days the doubles themselves, as long as every value is one. */
  readonly prints: PrintList;
  numbers: boolean;
  /** True as long as every value was greater than the one before: then none can be repeated. */
  rising: boolean;
  first: number;
  last: number;
  /** So many values from `first` on are not among the fingerprints, since each is one more than the value before. */
  counted: number;
}

export interface ReferenceRun {
  readonly spec: ReferenceSpec;
  readonly asked: PrintList;
  readonly known: PrintList;
}

export function createKeyRun(spec: KeySpec, columns: readonly ColumnRun[], id: number): KeyRun {
  const [first = 0] = spec.positions;
  const kind = spec.positions.length === 1 ? columns[first]?.plan.kind : undefined;
  const numbers = kind === 'number' || kind === 'fixed';
  return { spec, prints: createPrintList(id), numbers, rising: numbers, first: Infinity, last: -Infinity, counted: 0 };
}

/** @param id number of the first of its two lists */
export function createReferenceRun(spec: ReferenceSpec, id: number): ReferenceRun {
  return { spec, asked: createPrintList(id), known: createPrintList(id + 1) };
}

/** Adds the keys of the first `rows` records of a block. */
export function collectKeys(key: KeyRun, columns: readonly ColumnRun[], rows: number): void {
  const cells = columns[key.spec.positions[0] ?? 0]?.keyed;
  if (key.numbers && cells) {
    if (countOn(key, cells, rows) || addNumbers(key, cells, rows)) return;
    printNumbers(key.prints);
    printFromNow(cells, rows);
    key.numbers = false;
    key.rising = false;
  }
  collectPrints(key.prints, key.spec.positions, columns, rows);
}

/** Rows are mostly numbered one after another. True where those of a block go on so, from the first row of the file. */
function countOn(key: KeyRun, { states, numbers }: KeyedCells, rows: number): boolean {
  if (rows === 0 || key.prints.count > 0) return false;
  const start = key.counted > 0 ? key.last + 1 : (numbers[0] as number);
  let r = Number.isInteger(start) ? 0 : rows;
  while (r < rows && states[r] !== PRINTED.none && numbers[r] === start + r) r++;
  if (r === rows && Number.isInteger(start)) {
    key.first = start - key.counted;
    key.last = start + rows - 1;
    key.counted += rows;
    return true;
  }
  keepCounted(key);
  return false;
}

/** Puts the values that were only counted among the others. */
export function keepCounted(key: Pick<KeyRun, 'prints' | 'first'> & { counted: number }): void {
  for (let i = 0; i < key.counted; i++) addDouble(key.prints, key.first + i);
  key.counted = 0;
}

/** Adds the values of a block as they are; false, and then none is added, where one is no double. */
function addNumbers(key: KeyRun, { states, numbers }: KeyedCells, rows: number): boolean {
  for (let r = 0; r < rows; r++) if (states[r] === PRINTED.other && Number.isNaN(numbers[r])) return false;
  let { rising, last } = key;
  for (let r = 0; r < rows; r++) {
    if (states[r] === PRINTED.none) continue;
    const value = numbers[r] as number;
    if (value <= last) rising = false;
    else if (key.first === Infinity) key.first = value;
    last = value;
  }
  addDoubles(key.prints, states, numbers, rows);
  key.rising = rising;
  key.last = last;
  return true;
}

/** Adds the fingerprints of keys; a row with a missing or unreadable part has none. */
export function collectPrints(list: PrintList, positions: readonly number[], columns: readonly ColumnRun[], rows: number): void {
  const parts = positions.flatMap((position) => columns[position]?.keyed ?? []);
  const [only] = parts;
  // Only PRINTED.none is 0.
  if (parts.length === 1 && only) return addPrints(list, only.states, only.low, only.high, 1, rows);
  for (let r = 0; r < rows; r++) {
    const print = joinParts(parts, r);
    if (print) addPrint(list, print.low, print.high);
  }
}

/** The fingerprint of the key of a record; undefined where a part has no value. */
export function joinParts(
  parts: readonly NonNullable<ColumnRun['keyed']>[],
  r: number,
): { low: number; high: number } | undefined {
  const [only] = parts;
  if (parts.length === 1 && only) {
    return only.states[r] === PRINTED.none ? undefined : { low: only.low[r] ?? 0, high: only.high[r] ?? 0 };
  }
  let low = 0;
  let high = 0;
  for (const part of parts) {
    if (part.states[r] === PRINTED.none) return undefined;
    low = joinLow(low, part.low[r] ?? 0);
    high = joinHigh(high, part.high[r] ?? 0);
  }
  return { low, high };
}
