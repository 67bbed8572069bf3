import type { ImportedCell } from '../rescue/imported-table.ts';
import type { Range } from './cell-address.ts';

export interface SheetRow {
  /** 1 = first of the sheet. */
  readonly number: number;
  /** By column, 0 = A; holes and null are empty cells. */
  readonly values: ImportedCell[];
}

export type MarkKind = 'formula' | 'formula-without-value' | 'error-value' | 'date' | 'hidden-row';

/** Something seen in a cell while reading: its first place in a column and how often there. */
export interface Mark {
  readonly kind: MarkKind;
  /** 1 = first. */
  readonly row: number;
  readonly column: number;
  readonly args: Readonly<Record<string, string | number>>;
  count: number;
}

/** A sheet as read: rows that have cells, in order, and what stands beside the values. */
export interface SheetCells {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Range[];
  /** First and last column of each hidden group, 1 = A. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly marks: readonly Mark[];
}

export function isFilled(value: ImportedCell | undefined): boolean {
  return value !== null && value !== undefined && !(typeof value === 'string' && value.trim() === '');
}
