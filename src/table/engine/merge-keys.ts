import { printNumbers } from './fingerprint.ts';
import { keepCounted, type KeyRun } from './key-run.ts';
import { createPrintList, takePieces, type PrintList } from './print-list.ts';
import type { KeyPart } from './table-part.ts';

/** Adds the keys of a part behind those of the parts before it. */
export function mergeKey(key: KeyRun, part: KeyPart | undefined): void {
  if (!part || countOnWith(key, part)) return;
  keepCounted(key);
  const own = { ...part, prints: createPrintList(key.prints.id) };
  mergePrints(own.prints, part.pieces);
  keepCounted(own);
  const empty = own.prints.count === 0;
  key.rising &&= empty || (part.rising && part.first > key.last);
  if (!empty) key.last = part.last;
  if (!empty && key.numbers !== part.numbers) {
    printNumbers(key.numbers ? key.prints : own.prints);
    key.numbers = false;
  }
  mergePrints(key.prints, takePieces(own.prints));
}

/** True where the rows of a part are numbered on from those before it, and all of them one after another. */
function countOnWith(key: KeyRun, { pieces, counted, first, last }: KeyPart): boolean {
  if (counted === 0 || pieces.length > 0 || key.prints.count > 0) return false;
  if (key.counted === 0) key.first = first;
  else if (first !== key.last + 1) return false;
  key.last = last;
  key.counted += counted;
  return true;
}

/** Adds pieces that have nothing unused at their ends. */
export function mergePrints(list: PrintList, pieces: readonly Int32Array[]): void {
  const all = [...takePieces(list), ...pieces];
  list.pieces.splice(0, list.pieces.length, ...all);
  list.used = all.at(-1)?.length ?? 0;
  list.count += pieces.reduce((sum, piece) => sum + piece.length / 2, 0);
}
