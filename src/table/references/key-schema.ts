import type { ForeignKey, TableSchema } from '../../domain/model/table-schema.ts';
import { listKey } from '../reference/schema-keys.ts';

/** Both sides of a foreign key, each as a schema of its key's columns alone, which in it refer to themselves. */
export interface KeySides {
  readonly from: TableSchema;
  readonly to: TableSchema;
}

/**
 * What is to be read of the file that points and of the one it points to. Both are read by the fields of the one that points: `01`
 * and `1` are one integer, whatever the other file's schema leaves open. Undefined where the key contradicts its own schema, which
 * is reported there.
 */
export function splitKey(key: ForeignKey, schema: TableSchema): KeySides | undefined {
  const [from, to] = [listKey(key.fields), listKey(key.reference.fields)];
  const isPlain = from.length === to.length && new Set(from).size === from.length && new Set(to).size === to.length;
  return isPlain && from.every((name) => schema.fields.some((field) => field.name === name))
    ? { from: readBy(schema, from, from), to: readBy(schema, from, to) }
    : undefined;
}

/** The fields `names` of the schema without their constraints, for columns that are called `columns`. */
function readBy(schema: TableSchema, names: readonly string[], columns: readonly string[]): TableSchema {
  const fields = names.flatMap((name, i) => {
    const { constraints: _, ...field } = schema.fields.find((one) => one.name === name) ?? { name };
    return [{ ...field, name: columns[i] ?? name }];
  });
  return {
    fields,
    fieldsMatch: 'partial',
    foreignKeys: [{ fields: columns, reference: { fields: columns } }],
    ...(schema.missingValues ? { missingValues: schema.missingValues } : {}),
  };
}

/** The columns of the key of such a schema. */
export function keyColumns({ foreignKeys }: TableSchema): readonly string[] {
  return listKey(foreignKeys?.[0]?.fields);
}
