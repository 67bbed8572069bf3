import type { Finding } from '../../domain/model/finding.ts';

/**
 * A sheet of a workbook as a table. A date is `YYYY-MM-DD` (with `THH:MM:SS` where it has a time of day), already told from
 * a serial number by the cell's number format; null is an empty cell. Rows are as long as the header.
 */
export interface ImportedTable {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly ImportedCell[])[];
  readonly findings: readonly Finding[];
  /** Where the table stands: row of the header, first column, and row of each data row; 1 = first of the sheet. */
  readonly place?: { readonly header: number; readonly left: number; readonly rows: readonly number[] };
}

export type ImportedCell = string | number | boolean | { readonly date: string } | null;
