import { decodeText } from './cell-text.ts';
import { BEHIND, findKnown, hashLong, hashShort, LONG, SHORT, shiftOf } from './find-text.ts';

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
