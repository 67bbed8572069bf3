import { decodeText } from './cell-text.ts';
import type { Scan } from './scan.ts';

/** Distinct texts as bytes, numbered in order of appearance, each with what is known of it. */
export interface TextMap {
  /**
   * Four numbers a slot, the number of slots a power of two: up to twelve bytes of a short text, filled up with zeros; of a longer
   * one its hash, its length and its first bytes. The fourth is 0 where the slot is free, else the number of the text + 1 with the
   * length in its lowest four bits, LONG for all that are longer.
   */
  slots: Int32Array;
  size: number;
  /** Lengths in bytes. */
  lengths: Int32Array;
  /** Text t lies in `store` from word places[t], filled up with zeros to a whole word. */
  places: Int32Array;
  /** Cells that were not looked at, since their text was known. */
  counts: Uint32Array;
  /** Cells that were looked at. */
  seen: Uint32Array;
  /** What the text turned out to be; one of OUTCOME, and FAULTY with it. */
  outcomes: Uint8Array;
  store: Int32Array;
  /** Words in use of the store, and bytes that are texts. */
  used: number;
  bytes: number;
}

/** A map without texts, nor room for any: a table may have hundreds of thousands of columns, most of them empty. */
export function createTextMap(): TextMap {
  return {
    slots: NO_SLOTS,
    size: 0,
    lengths: NO_NUMBERS,
    places: NO_NUMBERS,
    counts: NO_COUNTS,
    seen: NO_COUNTS,
    outcomes: NO_OUTCOMES,
    store: NO_NUMBERS,
    used: 0,
    bytes: 0,
  };
}

// Two slots, always free, so that looking for a text ends.
const NO_SLOTS = new Int32Array(8);
const NO_NUMBERS = new Int32Array(0);
const NO_COUNTS = new Uint32Array(0);
const NO_OUTCOMES = new Uint8Array(0);
const FIRST_TEXTS = 32;
const SHORT = 12;
const LONG = 13;
/** Bytes behind a text that must be there to be read; they are not used. */
export const BEHIND = SHORT;

/** Forgets all texts and keeps the room. */
export function clearTextMap(map: TextMap): TextMap {
  map.slots.fill(0);
  map.size = 0;
  map.used = 0;
  map.bytes = 0;
  return map;
}

/** The number of a text; the size of the map before where it is new, and then it is put in. See `findKnown` for `view`. */
export function findText(map: TextMap, view: DataView, start: number, end: number): number {
  const text = findKnown(map, view, start, end);
  return text >= 0 ? text : addText(map, view, start, end, 0);
}

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

function hashShort(a: number, b: number, c: number): number {
  return Math.imul(a ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35), HASH);
}

/** What of a hash is put aside: its highest bits tell the slot at which to begin. */
function shiftOf(slots: Int32Array): number {
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
function hashLong(view: DataView, start: number, end: number): number {
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

/** Adds a text that was not found, as one that was seen once. */
export function addText(map: TextMap, view: DataView, start: number, end: number, outcome: number): number {
  if (map.size === map.lengths.length) growTexts(map);
  if ((map.size + 1) * 8 >= map.slots.length) growSlots(map);
  const text = map.size++;
  const length = end - start;
  const words = (length + 3) >> 2;
  if (map.used + words > map.store.length) growStore(map, map.used + words);
  for (let word = 0; word < words; word++) {
    const left = length - word * 4;
    const bytes = view.getInt32(start + word * 4, true);
    map.store[map.used + word] = left < 4 ? bytes & ((1 << (left * 8)) - 1) : bytes;
  }
  map.lengths[text] = length;
  map.places[text] = map.used;
  map.counts[text] = 0;
  map.seen[text] = 1;
  map.outcomes[text] = outcome;
  if (length <= SHORT) {
    const a = words > 0 ? (map.store[map.used] as number) : 0;
    const b = words > 1 ? (map.store[map.used + 1] as number) : 0;
    const c = words > 2 ? (map.store[map.used + 2] as number) : 0;
    putSlot(map.slots, hashShort(a, b, c), a, b, c, ((text + 1) << 4) | length);
  } else {
    const hash = hashLong(view, start, end);
    putSlot(map.slots, hash, hash, length, map.store[map.used] ?? 0, ((text + 1) << 4) | LONG);
  }
  map.used += words;
  map.bytes += length;
  return text;
}

function putSlot(slots: Int32Array, hash: number, a: number, b: number, c: number, tag: number): void {
  const mask = slots.length - 1;
  let slot = (hash >>> shiftOf(slots)) << 2;
  while (slots[slot + 3] !== 0) slot = (slot + 4) & mask;
  slots[slot] = a;
  slots[slot + 1] = b;
  slots[slot + 2] = c;
  slots[slot + 3] = tag;
}

function growTexts(map: TextMap): void {
  const { lengths, places, counts, seen, outcomes } = map;
  const room = Math.max(FIRST_TEXTS, lengths.length * 2);
  map.lengths = new Int32Array(room);
  map.places = new Int32Array(room);
  map.counts = new Uint32Array(room);
  map.seen = new Uint32Array(room);
  map.outcomes = new Uint8Array(room);
  map.lengths.set(lengths);
  map.places.set(places);
  map.counts.set(counts);
  map.seen.set(seen);
  map.outcomes.set(outcomes);
}

function growStore(map: TextMap, needed: number): void {
  const store = new Int32Array(Math.max(needed, map.store.length * 2, 4 * FIRST_TEXTS));
  store.set(map.store.subarray(0, map.used));
  map.store = store;
}

function growSlots(map: TextMap): void {
  const { slots } = map;
  map.slots = new Int32Array(Math.max(8 * FIRST_TEXTS, slots.length * 2));
  for (let slot = 0; slot < slots.length; slot += 4) {
    const [a, b, c] = [slots[slot] as number, slots[slot + 1] as number, slots[slot + 2] as number];
    const tag = slots[slot + 3] as number;
    if (tag !== 0) putSlot(map.slots, (tag & 15) === LONG ? a : hashShort(a, b, c), a, b, c, tag);
  }
}

/** Text `text` as a string. */
export function readText(map: TextMap, text: number): string {
  const place = (map.places[text] ?? 0) * 4;
  return decodeText(new Uint8Array(map.store.buffer), place, place + (map.lengths[text] ?? 0));
}

/** A text as bytes in the form that the map reads. */
export function viewText(text: string): { readonly view: DataView; readonly length: number } {
  const bytes = new TextEncoder().encode(text + '\0'.repeat(BEHIND));
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), length: bytes.length - BEHIND };
}
