import type { Scan } from './scan.ts';
import type { TextMap } from './text-map.ts';

/** Texts of up to so many bytes are compared as three numbers. */
export const SHORT = 12;
/** Stands for the length of a longer one, see `TextMap`. */
export const LONG = 13;
/** Bytes behind a text that must be there to be read; they are not used. */
export const BEHIND = SHORT;

/**
 * The number of a text, or -1 for one that is not in the map. A short text, as most cells are, is compared as three numbers,
 * without a loop or a branch that depends on its length.
 * @param view of the bytes; up to BEHIND of them behind the end are read and not used
 */
export function findKnown(map: TextMap, view: DataView, start: number, end: number): number {
  const length = end - start;
  if (length > SHORT) return findLong(map, view, start, end);
  const { slots } = map;
  const a = view.getInt32(start, true) & (FIRST[length] as number);
  const b = view.getInt32(start + 4, true) & (SECOND[length] as number);
  const c = view.getInt32(start + 8, true) & (THIRD[length] as number);
  const mask = slots.length - 1;
  for (let slot = (hashShort(a, b, c) >>> shiftOf(slots)) << 2; ; slot = (slot + 4) & mask) {
    const tag = slots[slot + 3] as number;
    if (tag === 0) return -1;
    if (slots[slot] === a && slots[slot + 1] === b && slots[slot + 2] === c && (tag & 15) === length) return (tag >>> 4) - 1;
  }
}

/**
 * Counts the cells of a column from record `from` on, as long as their texts are short, known and, by `outcomes`, below `faulty`.
 * This is `findKnown` once more, without a call for each of millions of cells.
 * @returns the first record whose cell is another, or the number of records
 */
export function countKnown(map: TextMap, scan: Scan, index: number, from: number, faulty: number): number {
  const { slots, counts, outcomes } = map;
  const { view, starts, ends, width, rows } = scan;
  const shift = shiftOf(slots);
  for (let r = from, o = from * width + index; r < rows; r++, o += width) {
    const start = starts[o] as number;
    const length = (ends[o] as number) - start;
    if (length <= 0 || length > SHORT) return r;
    const a = view.getInt32(start, true) & (FIRST[length] as number);
    const b = view.getInt32(start + 4, true) & (SECOND[length] as number);
    const c = view.getInt32(start + 8, true) & (THIRD[length] as number);
    const slot = (hashShort(a, b, c) >>> shift) << 2;
    const tag = slots[slot + 3] as number;
    let text = (tag >>> 4) - 1;
    if (slots[slot] !== a || slots[slot + 1] !== b || slots[slot + 2] !== c || (tag & 15) !== length)
      text = findKnown(map, view, start, start + length);
    if (text < 0 || (outcomes[text] as number) >= faulty) return r;
    counts[text] = (counts[text] as number) + 1;
  }
  return rows;
}

/** Which bits of the first, second and third four bytes belong to a text of so many bytes. */
const [FIRST, SECOND, THIRD] = [0, 4, 8].map((from) =>
  Int32Array.from({ length: SHORT + 1 }, (_, length) =>
    length - from >= 4 ? -1 : length > from ? (1 << ((length - from) * 8)) - 1 : 0,
  ),
) as [Int32Array, Int32Array, Int32Array];

export function hashShort(a: number, b: number, c: number): number {
  return Math.imul(a ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35), HASH);
}

/** What of a hash is put aside: its highest bits tell the slot at which to begin. */
export function shiftOf(slots: Int32Array): number {
  return Math.clz32(slots.length) + 3;
}

function findLong(map: TextMap, view: DataView, start: number, end: number): number {
  const { slots, places, store } = map;
  const length = end - start;
  const hash = hashLong(view, start, end);
  const mask = slots.length - 1;
  for (let slot = (hash >>> shiftOf(slots)) << 2; ; slot = (slot + 4) & mask) {
    const tag = slots[slot + 3] as number;
    if (tag === 0) return -1;
    if (slots[slot] !== hash || slots[slot + 1] !== length || (tag & 15) !== LONG) continue;
    const text = (tag >>> 4) - 1;
    if (isStored(store, places[text] as number, view, start, end)) return text;
  }
}

/** Four bytes a step: a byte a step would cost three times as much. */
export function hashLong(view: DataView, start: number, end: number): number {
  const whole = end - ((end - start) & 3);
  let hash = (end - start) ^ lastOf(view, whole, end);
  for (let i = start; i < whole; i += 4) hash = Math.imul(hash ^ (hash >>> 15) ^ view.getInt32(i, true), HASH);
  return Math.imul(hash ^ (hash >>> 15), HASH);
}

function isStored(store: Int32Array, place: number, view: DataView, start: number, end: number): boolean {
  const whole = end - ((end - start) & 3);
  let word = place;
  for (let i = start; i < whole; i += 4) if (view.getInt32(i, true) !== store[word++]) return false;
  return whole === end || store[word] === lastOf(view, whole, end);
}

/** Up to three bytes from `whole` on. */
function lastOf(view: DataView, whole: number, end: number): number {
  return whole === end ? 0 : view.getInt32(whole, true) & ((1 << ((end - whole) << 3)) - 1);
}

const HASH = 0x9e3779b1;
