import type { TablePreview, TextTable } from '../model/review.ts';

const SHOWN = { rows: 5, columns: 8 };

/** The beginning of a table. */
export function previewTable({ header, rows }: TextTable): TablePreview {
  const cut = (row: readonly string[]) => row.slice(0, SHOWN.columns);
  return { rows: rows.length, columns: header.length, header: cut(header), first: rows.slice(0, SHOWN.rows).map(cut) };
}
