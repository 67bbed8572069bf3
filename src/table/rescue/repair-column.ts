import type { Basis, ChangeKind, LeftKind } from '../../domain/model/rescue.ts';
import type { ColumnRule } from '../reference/compile-column.ts';
import { repairBooleans } from './repair-booleans.ts';
import { repairDates } from './repair-dates.ts';
import { repairNumbers } from './repair-numbers.ts';
import { repairZeros } from './repair-zeros.ts';

/** What the schema explains in one column; `at` is the position of the cell. */
export interface ColumnRepair {
  readonly repairs: readonly { readonly at: number; readonly after: string; readonly kind: ChangeKind; readonly basis: Basis }[];
  readonly doubts: readonly { readonly at: number; readonly kind: LeftKind; readonly readings: readonly string[] }[];
}

/** Looks at all cells of a column at once, since one cell may decide how another is read. */
export type RepairColumn = (cells: readonly string[], column: ColumnRule) => ColumnRepair;

const BY_TYPE: ReadonlyMap<string, RepairColumn> = new Map([
  ['date', repairDates],
  ['number', repairNumbers],
  ['integer', repairNumbers],
  ['boolean', repairBooleans],
  ['string', repairZeros],
]);

/** The repair of a column by its type; other types have none. */
export const repairColumn: RepairColumn = (cells, column) =>
  BY_TYPE.get(column.type)?.(cells, column) ?? { repairs: [], doubts: [] };
