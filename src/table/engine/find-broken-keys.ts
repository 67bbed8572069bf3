import type { ReferenceSpec } from '../reference/foreign-keys.ts';
import type { KeySpec } from '../reference/unique-keys.ts';
import { findAbsentPrints, findRepeatedPrints } from './compare-prints.ts';
import { printNumbers } from './fingerprint.ts';
import type { KeyRun } from './key-run.ts';
import { createPrintSet, putPrint, takePieces, type PrintList, type PrintSet } from './print-list.ts';
import { spill, STORED_PARTS, type Spilling } from './print-store.ts';
import type { TableRun } from './table-run.ts';

/** A key with fingerprints that stand more than once, or a foreign key with some that stand nowhere. */
export type BrokenKey =
  | { readonly kind: 'repeated'; readonly spec: KeySpec; readonly order: number; readonly prints: PrintSet }
  | { readonly kind: 'absent'; readonly spec: ReferenceSpec; readonly order: number; readonly prints: PrintSet };

/** Keys of which some rows must be looked at again, by the fingerprints of all rows. */
export function findBrokenKeys(run: TableRun): BrokenKey[] {
  const repeated = run.keys.flatMap((key, order): BrokenKey[] => {
    const found = key.rising ? undefined : findRepeated(key, run.spilling);
    return found && found.size > 0 ? [{ kind: 'repeated', spec: key.spec, order, prints: found }] : [];
  });
  const absent = run.references.flatMap(({ spec, asked, known }, order): BrokenKey[] => {
    const found = findAbsent(asked, known, run.spilling);
    return found.size > 0 ? [{ kind: 'absent', spec, order, prints: found }] : [];
  });
  return [...repeated, ...absent];
}

function findRepeated(key: KeyRun, spilling: Spilling | undefined): PrintSet {
  const { prints } = key;
  const raw = key.numbers;
  key.numbers = false;
  if (spilling && prints.stored > 0) {
    spill(prints, raw, spilling);
    return joinSets(eachPart((part) => findRepeatedPrints([spilling.store.read(prints.id, part)])));
  }
  if (raw) printNumbers(prints);
  return findRepeatedPrints(takePieces(prints));
}

/** Fingerprints of `asked` that are not among `known`. */
export function findAbsent(asked: PrintList, known: PrintList, spilling: Spilling | undefined): PrintSet {
  if (!spilling || asked.stored + known.stored === 0) return findAbsentPrints(takePieces(asked), takePieces(known));
  const { store } = spilling;
  for (const list of [asked, known]) spill(list, false, spilling);
  return joinSets(eachPart((part) => findAbsentPrints([store.read(asked.id, part)], [store.read(known.id, part)])));
}

function eachPart(find: (part: number) => PrintSet): PrintSet[] {
  return Array.from({ length: STORED_PARTS }, (_, part) => find(part));
}

function joinSets(sets: readonly PrintSet[]): PrintSet {
  const all = createPrintSet();
  for (const { words, taken } of sets) {
    taken.forEach((used, place) => {
      if (used === 1) putPrint(all, words[place * 2] ?? 0, words[place * 2 + 1] ?? 0);
    });
  }
  return all;
}
