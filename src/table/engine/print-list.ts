/** Fingerprints in the order of their records: low and high word in turn, in pieces that are never copied. */
export interface PrintList {
  /** Its number among the lists of a reading. */
  readonly id: number;
  readonly pieces: Int32Array[];
  /** Words in the last piece. */
  used: number;
  count: number;
  /** Of these so many are no longer here but in a store. */
  stored: number;
}

const FIRST_PIECE = 512;
const LARGEST_PIECE = 1 << 18;

export function createPrintList(id: number): PrintList {
  return { id, pieces: [], used: 0, count: 0, stored: 0 };
}

export function addPrint(list: PrintList, low: number, high: number): void {
  const piece = openPiece(list);
  piece[list.used] = low;
  piece[list.used + 1] = high;
  list.used += 2;
  list.count++;
}

/**
 * Adds the fingerprints of the records of a block that have one.
 * @param has 0 where a record has none
 * @param step from one fingerprint to the next in `low` and in `high`
 */
export function addPrints(list: PrintList, has: Uint8Array, low: Int32Array, high: Int32Array, step: number, rows: number): void {
  let piece = openPiece(list);
  let { used } = list;
  for (let r = 0; r < rows; r++) {
    if (has[r] === 0) continue;
    if (used === piece.length) {
      list.used = used;
      piece = openPiece(list);
      used = 0;
    }
    piece[used] = low[r * step] as number;
    piece[used + 1] = high[r * step] as number;
    used += 2;
    list.count++;
  }
  list.used = used;
}

/** Adds the doubles of a block in the place of fingerprints. */
export function addDoubles(list: PrintList, has: Uint8Array, numbers: Float64Array, rows: number): void {
  const words = new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2);
  addPrints(list, has, words, words.subarray(1), 2, rows);
}

/** Adds a double in the place of a fingerprint. */
export function addDouble(list: PrintList, value: number): void {
  double[0] = value;
  addPrint(list, words[0] as number, words[1] as number);
}

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

/** The piece into which the next fingerprint goes. */
function openPiece(list: PrintList): Int32Array {
  const piece = list.pieces[list.pieces.length - 1];
  return piece && list.used < piece.length ? piece : addPiece(list, piece);
}

function addPiece(list: PrintList, last: Int32Array | undefined): Int32Array {
  const piece = new Int32Array(last ? Math.min(last.length * 2, LARGEST_PIECE) : FIRST_PIECE);
  list.pieces.push(piece);
  list.used = 0;
  return piece;
}

/** The pieces with nothing unused at the end, for handing them over. */
export function takePieces({ pieces, used }: PrintList): Int32Array[] {
  return pieces.map((piece, i) => (i === pieces.length - 1 ? piece.slice(0, used) : piece));
}

/** A set of fingerprints. */
export interface PrintSet {
  words: Int32Array;
  /** 1 where a place is taken: any fingerprint may be all zeros. */
  taken: Uint8Array;
  size: number;
}

export function createPrintSet(room = 8): PrintSet {
  let places = 8;
  while (places < room * 2) places *= 2;
  return { words: new Int32Array(places * 2), taken: new Uint8Array(places), size: 0 };
}

export function hasPrint({ words, taken }: PrintSet, low: number, high: number): boolean {
  const mask = taken.length - 1;
  for (let place = low & mask; taken[place] === 1; place = (place + 1) & mask) {
    if (words[place * 2] === low && words[place * 2 + 1] === high) return true;
  }
  return false;
}

/** Puts a fingerprint in; false where it was there already. */
export function putPrint(set: PrintSet, low: number, high: number): boolean {
  if (set.size * 2 >= set.taken.length) grow(set);
  const mask = set.taken.length - 1;
  let place = low & mask;
  for (; set.taken[place] === 1; place = (place + 1) & mask) {
    if (set.words[place * 2] === low && set.words[place * 2 + 1] === high) return false;
  }
  set.words[place * 2] = low;
  set.words[place * 2 + 1] = high;
  set.taken[place] = 1;
  set.size++;
  return true;
}

export function clearPrintSet(set: PrintSet): void {
  set.taken.fill(0);
  set.size = 0;
}

function grow(set: PrintSet): void {
  const larger = createPrintSet(set.taken.length);
  set.taken.forEach((taken, place) => {
    if (taken === 1) putPrint(larger, set.words[place * 2] ?? 0, set.words[place * 2 + 1] ?? 0);
  });
  Object.assign(set, larger);
}
