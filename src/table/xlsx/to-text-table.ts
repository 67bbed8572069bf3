import type { TextTable } from '../../domain/model/review.ts';
import type { TableSchema } from '../../domain/model/table-schema.ts';
import type { ImportedTable } from '../rescue/imported-table.ts';
import { cellText } from './to-csv.ts';

/** A sheet as text, for comparing it with another table; undefined where it could not be read. */
export function toTextTable({ header, rows }: ImportedTable, schema?: TableSchema): TextTable | undefined {
  if (header.length === 0) return undefined;
  const fields = header.map((name) => schema?.fields.find((field) => field.name === name));
  return { header, rows: rows.map((row) => header.map((_, i) => cellText(row[i] ?? null, fields[i]))) };
}
