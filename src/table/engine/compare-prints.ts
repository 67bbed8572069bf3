import { clearPrintSet, createPrintSet, hasPrint, putPrint, type PrintSet } from './print-list.ts';

/** Pieces of fingerprints, low and high word in turn. */
export type Prints = readonly Int32Array[];

/** A part of so many fingerprints stays in the cache of a core while it is looked through. */
const PER_PART = 4096;
const MAX_BITS = 12;

/** Fingerprints that occur more than once. */
export function findRepeatedPrints(prints: Prints): PrintSet {
  const repeated = createPrintSet();
  const bits = chooseBits(prints);
  const seen = createPrintSet(Math.min(PER_PART, countWords(prints)));
  for (const part of splitPrints(prints, bits)) {
    clearPrintSet(seen);
    addRepeated(part, seen, repeated);
  }
  return repeated;
}

// A loop within a loop is compiled anew at each of its ends as long as its function has run only once: the inner ones of this
// file are functions of their own.
function addRepeated(part: Int32Array, seen: PrintSet, repeated: PrintSet): void {
  for (let i = 0; i < part.length; i += 2) {
    const low = part[i] as number;
    const high = part[i + 1] as number;
    if (!putPrint(seen, low, high)) putPrint(repeated, low, high);
  }
}

/** Fingerprints of `asked` that are not among `known`. */
export function findAbsentPrints(asked: Prints, known: Prints): PrintSet {
  const absent = createPrintSet();
  const bits = Math.max(chooseBits(asked), chooseBits(known));
  const parts = splitPrints(known, bits);
  const seen = createPrintSet(PER_PART);
  splitPrints(asked, bits).forEach((part, p) => {
    clearPrintSet(seen);
    addAll(parts[p] ?? new Int32Array(), seen);
    addAbsent(part, seen, absent);
  });
  return absent;
}

function addAll(part: Int32Array, seen: PrintSet): void {
  for (let i = 0; i < part.length; i += 2) putPrint(seen, part[i] as number, part[i + 1] as number);
}

function addAbsent(part: Int32Array, seen: PrintSet, absent: PrintSet): void {
  for (let i = 0; i < part.length; i += 2) {
    const low = part[i] as number;
    const high = part[i + 1] as number;
    if (!hasPrint(seen, low, high)) putPrint(absent, low, high);
  }
}

function countWords(prints: Prints): number {
  return prints.reduce((sum, piece) => sum + piece.length, 0);
}

function chooseBits(prints: Prints): number {
  const words = countWords(prints);
  let bits = 0;
  while (bits < MAX_BITS && words >> (bits + 1) > PER_PART) bits++;
  return bits;
}

/** Sorts fingerprints by their first bits into parts: equal ones come into the same part. */
function splitPrints(prints: Prints, bits: number): Int32Array[] {
  const [only] = prints;
  if (bits === 0 && only) return [prints.length === 1 ? only : joinPieces(prints)];
  const shift = 32 - bits;
  const ends = new Int32Array(1 << bits);
  for (const piece of prints) countParts(piece, shift, ends);
  const starts = new Int32Array(ends.length);
  for (let part = 1; part < ends.length; part++) {
    starts[part] = ends[part - 1] ?? 0;
    ends[part] = (ends[part] ?? 0) + (starts[part] ?? 0);
  }
  const sorted = new Int32Array(ends[ends.length - 1] ?? 0);
  const next = starts.slice();
  for (const piece of prints) placeParts(piece, shift, next, sorted);
  return Array.from(starts, (start, part) => sorted.subarray(start, ends[part]));
}

function joinPieces(prints: Prints): Int32Array {
  const all = new Int32Array(countWords(prints));
  let at = 0;
  for (const piece of prints) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function countParts(piece: Int32Array, shift: number, ends: Int32Array): void {
  for (let i = 1; i < piece.length; i += 2) {
    const part = (piece[i] as number) >>> shift;
    ends[part] = (ends[part] as number) + 2;
  }
}

function placeParts(piece: Int32Array, shift: number, next: Int32Array, sorted: Int32Array): void {
  for (let i = 0; i < piece.length; i += 2) {
    const high = piece[i + 1] as number;
    const part = high >>> shift;
    const to = next[part] as number;
    sorted[to] = piece[i] as number;
    sorted[to + 1] = high;
    next[part] = to + 2;
  }
}
