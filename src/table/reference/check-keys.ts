import type { TableSchema } from '../../domain/model/table-schema.ts';
import { clipText } from '../report.ts';
import { listKey } from './schema-keys.ts';
import type { SchemaSink } from './schema-sink.ts';

/** Keys must name columns that the schema has. */
export function checkKeys(schema: TableSchema, sink: SchemaSink): void {
  const names = new Set(schema.fields.map((field) => field.name));
  const check = (key: readonly string[], pointer: string): void => {
    const absent = key.find((name) => !names.has(name));
    if (absent !== undefined) sink('key-column', pointer, { value: clipText(absent) });
  };
  check(listKey(schema.primaryKey), '/primaryKey');
  schema.uniqueKeys?.forEach((key, i) => check(key, `/uniqueKeys/${i}`));
  schema.foreignKeys?.forEach((key, i) => {
    const [from, to] = [listKey(key.fields), listKey(key.reference.fields)];
    const pointer = `/foreignKeys/${i}`;
    check(from, `${pointer}/fields`);
    if ((key.reference.resource ?? '') === '') check(to, `${pointer}/reference/fields`);
    if (from.length !== to.length) sink('key-length', pointer, { value: from.length, limit: to.length });
    if (closesCircle(schema, i)) sink('key-circle', pointer, { value: clipText([...from, '→', ...to].join(' ')) });
  });
}

/** True for a key of the table to itself that leads to its own columns, or back to those of an earlier one: no first row could be written. */
function closesCircle({ foreignKeys = [] }: TableSchema, at: number): boolean {
  const ends = foreignKeys.map(({ fields, reference }) => {
    const own = (reference.resource ?? '') === '';
    return own ? { from: listKey(fields).join('\n'), to: listKey(reference.fields).join('\n') } : undefined;
  });
  const key = ends[at];
  if (!key) return false;
  return key.from === key.to || ends.slice(0, at).some((other) => other?.from === key.to && other.to === key.from);
}
