import { REVIEW_COLUMNS, type ReviewColumn } from '../../domain/model/review-workbook.ts';
import type { ImportedTable } from '../../table/rescue/imported-table.ts';
import { nameColumn } from '../../table/xlsx/cell-address.ts';
import { cellText } from '../../table/xlsx/to-csv.ts';
import { reviewColumnWords } from '../../words/review-workbook.ts';

/** A row of the sheet of answers. */
export interface ReviewRow {
  /** In the sheet, 1 = first. */
  readonly number: number;
  /** Without spaces around it; a day as `YYYY-MM-DD`; empty where nothing stands there. */
  readonly text: (column: ReviewColumn) => string;
  /** `E5` */
  readonly cell: (column: ReviewColumn) => string;
}

/** The rows by their columns, which may stand in any order; or the names of the columns that are not there. */
export function openRows({
  header,
  rows,
  place,
}: ImportedTable): { readonly rows: readonly ReviewRow[] } | { readonly missing: readonly string[] } {
  const folded = header.map(fold);
  const at = new Map(
    REVIEW_COLUMNS.map((column) => [
      column,
      folded.findIndex((name) => Object.values(reviewColumnWords[column]).some((word) => fold(word) === name)),
    ]),
  );
  const missing = REVIEW_COLUMNS.filter((column) => (at.get(column) ?? -1) < 0);
  if (missing.length > 0) return { missing: missing.map((column) => reviewColumnWords[column].vi) };
  return {
    rows: rows.map((cells, i) => {
      const number = place?.rows[i] ?? i + 2;
      const index = (column: ReviewColumn) => at.get(column) ?? 0;
      return {
        number,
        text: (column) =>
          cellText(cells[index(column)] ?? null)
            .normalize('NFC')
            .trim(),
        cell: (column) => `${nameColumn((place?.left ?? 1) + index(column))}${number}`,
      };
    }),
  };
}

/** Words as people type them. */
export function fold(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');
}
