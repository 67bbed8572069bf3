import type { Field, TableSchema } from '../../domain/model/table-schema.ts';
import { clipText, type Place, type Report } from '../report.ts';
import { listKey } from './schema-keys.ts';

/**
 * Finds the field of each column by its name and reports what `fieldsMatch` does not allow (Table Schema, `fieldsMatch`). A
 * column whose name differs only in case, spacing or Unicode form is reported as the missing one and still checked.
 * @param ordered false where the source has no order of columns (JSON)
 * @returns for each name in `header` its field, or undefined
 */
export function matchColumns(
  header: readonly string[],
  schema: TableSchema,
  place: Place,
  report: Report,
  ordered = true,
): (Field | undefined)[] {
  const match = schema.fieldsMatch ?? 'exact';
  const exact = new Map(schema.fields.map((field) => [field.name, field]));
  const absent = schema.fields.filter((field) => !header.includes(field.name));
  const loose = new Map(absent.map((field) => [foldName(field.name), field]));
  const columns = header.map((name) => exact.get(name) ?? loose.get(foldName(name)));
  const found = new Set(columns);
  for (const field of absent) {
    const near = found.has(field) ? header[columns.indexOf(field)] : undefined;
    if (near === undefined && mayBeAbsent(field, schema, found)) continue;
    report.add('table/missing-column', { ...place, column: field.name }, near === undefined ? {} : { near: clipText(near) });
  }
  if (match === 'exact' || match === 'equal' || match === 'superset') reportExtra(header, columns, place, report);
  if (match === 'exact' && ordered && absent.length === 0) reportOrder(header, schema, columns, place, report);
  return columns;
}

/** Name without difference of case, spacing and Unicode form: two columns must not share one. */
export function foldName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

// `superset` lets columns be absent and `partial` all but one; a value that must be there cannot be in an absent column.
function mayBeAbsent(field: Field, schema: TableSchema, found: ReadonlySet<Field | undefined>): boolean {
  const match = schema.fieldsMatch ?? 'exact';
  if (match !== 'superset' && match !== 'partial') return false;
  if (field.constraints?.required === true || listKey(schema.primaryKey).includes(field.name)) return false;
  return match === 'superset' || schema.fields.some((other) => found.has(other));
}

function reportExtra(header: readonly string[], columns: readonly (Field | undefined)[], place: Place, report: Report): void {
  header.forEach((name, i) => {
    if (columns[i] === undefined && foldName(name) !== '') report.add('table/extra-column', { ...place, column: name });
  });
}

function reportOrder(
  header: readonly string[],
  schema: TableSchema,
  columns: readonly (Field | undefined)[],
  place: Place,
  report: Report,
): void {
  const present = columns.filter((field) => field !== undefined);
  const wrong = present.findIndex((field, i) => field.name !== schema.fields[i]?.name);
  if (wrong < 0 || new Set(present).size < present.length) return;
  report.add('table/column-order', place, {
    found: clipText(header.join(', ')),
    expected: clipText(schema.fields.map((field) => field.name).join(', ')),
  });
}
