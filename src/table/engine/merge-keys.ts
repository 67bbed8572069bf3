import { printNumbers } from './fingerprint.ts';
import { keepCounted, type KeyRun } from './key-run.ts';
import { takePieces, type PrintList } from './print-list.ts';
import type { KeyPart } from './table-part.ts';

/** Adds the keys of a part behind those of the parts before it. */
export function mergeKey(key: KeyRun, part: KeyPart | undefined): void {
  if (!part) return;
  keepCounted(key);
  const pieces = part.pieces;
  const empty = pieces.length === 0;
  key.rising &&= empty || (part.rising && part.first > key.last);
  if (!empty) key.last = part.last;
  if (!empty && key.numbers !== part.numbers) {
    if (key.numbers) printNumbers(key.prints);
    else printNumbers({ ...key.prints, pieces: [...pieces] });
    key.numbers = false;
  }
  mergePrints(key.prints, pieces);
}

/** Adds pieces that have nothing unused at their ends. */
export function mergePrints(list: PrintList, pieces: readonly Int32Array[]): void {
  const all = [...takePieces(list), ...pieces];
  list.pieces.splice(0, list.pieces.length, ...all);
  list.used = all.at(-1)?.length ?? 0;
  list.count += pieces.reduce((sum, piece) => sum + piece.length / 2, 0);
}
