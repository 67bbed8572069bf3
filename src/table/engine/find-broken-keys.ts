import type { ReferenceSpec } from '../reference/foreign-keys.ts';
import type { KeySpec } from '../reference/unique-keys.ts';
import { findAbsentPrints, findRepeatedPrints } from './compare-prints.ts';
import { takePrints } from './key-run.ts';
import { takePieces, type PrintSet } from './print-list.ts';
import type { TableRun } from './table-run.ts';

/** A key with fingerprints that stand more than once, or a foreign key with some that stand nowhere. */
export type BrokenKey =
  | { readonly kind: 'repeated'; readonly spec: KeySpec; readonly order: number; readonly prints: PrintSet }
  | { readonly kind: 'absent'; readonly spec: ReferenceSpec; readonly order: number; readonly prints: PrintSet };

/** Keys of which some rows must be looked at again, by the fingerprints of all rows. */
export function findBrokenKeys(run: TableRun): BrokenKey[] {
  const repeated = run.keys.flatMap((key, order): BrokenKey[] => {
    const { spec } = key;
    const found = key.rising ? undefined : findRepeatedPrints(takePrints(key));
    return found && found.size > 0 ? [{ kind: 'repeated', spec, order, prints: found }] : [];
  });
  const absent = run.references.flatMap(({ spec, asked, known }, order): BrokenKey[] => {
    const found = findAbsentPrints(takePieces(asked), takePieces(known));
    return found.size > 0 ? [{ kind: 'absent', spec, order, prints: found }] : [];
  });
  return [...repeated, ...absent];
}
