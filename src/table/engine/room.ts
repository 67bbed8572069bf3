import type { KeyedCells } from './column-run.ts';
import { clearTextMap, createTextMap, type TextMap } from './text-map.ts';

/** The working memory of one reading. It is large for a small file, so that it is lent from file to file. */
export interface Room {
  bytes: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  lines: Int32Array;
  numbers: Int32Array;
  /** By column. */
  readonly keyed: (KeyedCells | undefined)[];
  readonly texts: (TextMap | undefined)[];
}

/** Bytes that are read before they are looked at. With the offsets of their cells they fit into the cache of a core. */
export const BLOCK = 256 * 1024;
/** Room that has grown beyond this for one odd file is given up with it. */
export const MAX_KEPT = 1024 * 1024;
const CELLS = 64 * 1024;
const MAX_ROWS = 16 * 1024;

export function createRoom(block = BLOCK): Room {
  return {
    bytes: new Uint8Array(block),
    starts: new Int32Array(CELLS),
    ends: new Int32Array(CELLS),
    lines: new Int32Array(MAX_ROWS),
    numbers: new Int32Array(MAX_ROWS),
    keyed: [],
    texts: [],
  };
}

/** Makes room for records of so many cells; returns how many such records a block may have. */
export function offsetsFor(room: Room, width: number): number {
  if (width > room.starts.length) {
    room.starts = new Int32Array(width);
    room.ends = new Int32Array(width);
  }
  return Math.min(MAX_ROWS, Math.floor(room.starts.length / width));
}

/** Doubles the room for bytes, but for no more than the longest record. */
export function lengthenRoom(room: Room, maxRecord: number): void {
  const longer = new Uint8Array(Math.min(room.bytes.length * 2, room.bytes.length + maxRecord + 16));
  longer.set(room.bytes);
  room.bytes = longer;
}

/** Room for the fingerprints of a column in a block of so many records. */
export function keyedFor(room: Room, column: number, rows: number): KeyedCells {
  const known = room.keyed[column];
  if (known && known.states.length >= rows) return Object.assign(known, { printing: true });
  const keyed = {
    printing: true,
    states: new Uint8Array(rows),
    numbers: new Float64Array(rows),
    low: new Int32Array(rows),
    high: new Int32Array(rows),
  };
  room.keyed[column] = keyed;
  return keyed;
}

/** An empty map for the texts of a column. */
export function textsFor(room: Room, column: number): TextMap {
  const known = room.texts[column];
  if (known && known.store.length <= MAX_KEPT) return clearTextMap(known);
  const map = createTextMap();
  room.texts[column] = map;
  return map;
}
