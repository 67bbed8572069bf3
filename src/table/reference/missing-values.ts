import type { Field, TableSchema } from '../../domain/model/table-schema.ts';

/** Texts that mean "no value" in a field. The field's own list replaces the schema's; without any it is the empty text. */
export function listMissingValues(field: Field | undefined, schema: TableSchema | undefined): ReadonlySet<string> {
  const values = field?.missingValues ?? schema?.missingValues ?? [''];
  return new Set(values.map((value) => (typeof value === 'string' ? value : value.value)));
}
