import type { Finding } from '../domain/model/finding.ts';
import { TABLE_CODES } from '../domain/model/table-code.ts';
import type { TableSchema } from '../domain/model/table-schema.ts';
import { checkConstraints } from './reference/check-constraints.ts';
import { checkField } from './reference/check-field.ts';
import { checkKeys } from './reference/check-keys.ts';
import type { SchemaSink } from './reference/schema-sink.ts';

/**
 * Faults of meaning in a Table Schema whose shape is good. The checks of data leave out what a faulty schema asks.
 * @param file path for the findings; `where.pointer` is the key path in the schema
 */
export function checkSchema(schema: TableSchema, file: string): Finding[] {
  const findings: Finding[] = [];
  const sink: SchemaSink = (kind, pointer, args) => {
    const code = 'schema/invalid';
    findings.push({ code, level: TABLE_CODES[code], where: { file, pointer }, args: { kind, ...args } });
  };
  checkPointers(schema, sink);
  const names = new Set<string>();
  schema.fields.forEach((field, i) => {
    const pointer = `/fields/${i}`;
    if (names.has(field.name)) sink('duplicate-field', `${pointer}/name`, { column: field.name });
    names.add(field.name);
    checkField(field, pointer, sink);
    checkConstraints(field, pointer, sink);
  });
  checkKeys(schema, sink);
  return findings;
}

/** A description that lies elsewhere (`$ref`) is never fetched: what is checked must stand in the file. */
function checkPointers(schema: TableSchema, sink: SchemaSink): void {
  const outside = [['', schema] as const, ...schema.fields.map((field, i) => [`/fields/${i}`, field] as const)];
  for (const [pointer, value] of outside) {
    if (Object.hasOwn(value, '$ref')) sink('reference', `${pointer}/$ref`, {});
  }
}
