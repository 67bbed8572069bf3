import { decodeText } from './cell-text.ts';

/** Distinct texts as bytes, numbered in order of appearance, each with what is known of it. */
export interface TextMap {
  /** Text number + 1 by hash, 0 where free. The length is a power of two. */
  slots: Int32Array;
  size: number;
  hashes: Int32Array;
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
  /** Hash of the text that was not found last. */
  missed: number;
}

/** A map without texts, nor room for any: a table may have hundreds of thousands of columns, most of them empty. */
export function createTextMap(): TextMap {
  return {
    slots: NO_SLOTS,
    size: 0,
    hashes: NO_NUMBERS,
    lengths: NO_NUMBERS,
    places: NO_NUMBERS,
    counts: NO_COUNTS,
    seen: NO_COUNTS,
    outcomes: NO_OUTCOMES,
    store: NO_NUMBERS,
    used: 0,
    bytes: 0,
    missed: 0,
  };
}

// One slot, always free, so that looking for a text ends.
const NO_SLOTS = new Int32Array(1);
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

/** The number of a text; `map.size` where it is new, and then it is put in with a count of 0. See `findKnown` for `view`. */
export function findText(map: TextMap, view: DataView, start: number, end: number): number {
  const text = findKnown(map, view, start, end);
  return text >= 0 ? text : addText(map, view, start, end);
}

/**
 * The number of a text, or -1 for one that is not in the map.
 * @param view of the bytes; up to three behind the end are read and not used. Four bytes a step: of short texts, as most cells
 *   are, a byte a step would cost three times as much.
 */
export function findKnown(map: TextMap, view: DataView, start: number, end: number): number {
  const { slots, hashes, lengths, places, store } = map;
  const length = end - start;
  const whole = end - (length & 3);
  const rest = (1 << ((length & 3) << 3)) - 1;
  const last = rest === 0 ? 0 : view.getInt32(whole, true) & rest;
  let hash = Math.imul(length ^ last, HASH);
  for (let i = start; i < whole; i += 4) hash = Math.imul(hash ^ (hash >>> 15) ^ view.getInt32(i, true), HASH);
  hash ^= hash >>> 14;
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const text = (slots[slot] as number) - 1;
    if (text < 0) {
      map.missed = hash;
      return -1;
    }
    if (hashes[text] !== hash || lengths[text] !== length) continue;
    let word = places[text] as number;
    let i = start;
    while (i < whole && view.getInt32(i, true) === store[word]) {
      word++;
      i += 4;
    }
    if (i >= whole && (rest === 0 || store[word] === last)) return text;
  }
}

const HASH = 0x9e3779b1;

/** Adds the text that was just not found. */
function addText(map: TextMap, view: DataView, start: number, end: number): number {
  if (map.size === map.hashes.length) growTexts(map);
  if ((map.size + 1) * 2 > map.slots.length) growSlots(map);
  const text = map.size++;
  const length = end - start;
  const words = (length + 3) >> 2;
  if (map.used + words > map.store.length) growStore(map, map.used + words);
  for (let word = 0; word < words; word++) {
    const left = length - word * 4;
    const bytes = view.getInt32(start + word * 4, true);
    map.store[map.used + word] = left < 4 ? bytes & ((1 << (left * 8)) - 1) : bytes;
  }
  map.hashes[text] = map.missed;
  map.lengths[text] = length;
  map.places[text] = map.used;
  map.counts[text] = 0;
  map.seen[text] = 0;
  map.used += words;
  map.bytes += length;
  putSlot(map, text);
  return text;
}

function putSlot(map: TextMap, text: number): void {
  const mask = map.slots.length - 1;
  let slot = (map.hashes[text] ?? 0) & mask;
  while (map.slots[slot] !== 0) slot = (slot + 1) & mask;
  map.slots[slot] = text + 1;
}

function growTexts(map: TextMap): void {
  const { hashes, lengths, places, counts, seen, outcomes } = map;
  const room = Math.max(FIRST_TEXTS, hashes.length * 2);
  map.hashes = new Int32Array(room);
  map.lengths = new Int32Array(room);
  map.places = new Int32Array(room);
  map.counts = new Uint32Array(room);
  map.seen = new Uint32Array(room);
  map.outcomes = new Uint8Array(room);
  map.hashes.set(hashes);
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
  map.slots = new Int32Array(Math.max(2 * FIRST_TEXTS, map.slots.length * 2));
  for (let text = 0; text < map.size; text++) putSlot(map, text);
}

/** Text `text` as a string. */
export function readText(map: TextMap, text: number): string {
  const place = (map.places[text] ?? 0) * 4;
  return decodeText(new Uint8Array(map.store.buffer), place, place + (map.lengths[text] ?? 0));
}

/** A text as bytes in the form that the map reads. */
export function viewText(text: string): { readonly view: DataView; readonly length: number } {
  const bytes = new TextEncoder().encode(`${text}\0\0\0\0`);
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), length: bytes.length - 4 };
}
