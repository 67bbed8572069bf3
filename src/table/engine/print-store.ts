import { printNumbers } from './fingerprint.ts';
import { takePieces, type PrintList } from './print-list.ts';

/** Where fingerprints go when there are too many to keep: in a browser nowhere, on a machine to its disk. */
export interface PrintStore {
  /** Appends words to part `part` of list `list`. */
  readonly append: (list: number, part: number, words: Int32Array) => void;
  /** All words of a part, in any order of their pairs. */
  readonly read: (list: number, part: number) => Int32Array;
}

export interface Spilling {
  readonly store: PrintStore;
  /** Fingerprints of one key that are kept in memory. */
  readonly cap: number;
}

/** Fingerprints are sorted by their first bits when they are put away: each part is then compared by itself. */
const BITS = 6;
export const STORED_PARTS = 1 << BITS;

/** Puts the fingerprints of a list away if there are more than may be kept. @param raw they are still the doubles themselves */
export function spillFull(list: PrintList, raw: boolean, spilling: Spilling | undefined): void {
  if (spilling && list.count - list.stored > spilling.cap) spill(list, raw, spilling);
}

/** Puts all fingerprints of a list away. */
export function spill(list: PrintList, raw: boolean, { store }: Spilling): void {
  if (raw) printNumbers(list);
  const pieces = takePieces(list);
  const sizes = new Int32Array(STORED_PARTS);
  for (const piece of pieces) {
    for (let i = 1; i < piece.length; i += 2) {
      const part = (piece[i] as number) >>> (32 - BITS);
      sizes[part] = (sizes[part] as number) + 2;
    }
  }
  const parts = Array.from(sizes, (size) => new Int32Array(size));
  sizes.fill(0);
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i += 2) {
      const part = (piece[i + 1] as number) >>> (32 - BITS);
      const at = sizes[part] as number;
      const words = parts[part] as Int32Array;
      words[at] = piece[i] as number;
      words[at + 1] = piece[i + 1] as number;
      sizes[part] = at + 2;
    }
  }
  parts.forEach((words, part) => {
    if (words.length > 0) store.append(list.id, part, words);
  });
  list.stored = list.count;
  list.pieces.length = 0;
  list.used = 0;
}
