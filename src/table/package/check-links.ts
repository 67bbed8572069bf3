import type { Finding } from '../../domain/model/finding.ts';
import type { TableSchema } from '../../domain/model/table-schema.ts';
import { listKey } from '../reference/schema-keys.ts';
import type { SchemaFault } from '../reference/schema-sink.ts';

/** What a package says about one of its tables. */
export interface LinkedTable {
  readonly name: string;
  readonly schema?: TableSchema;
}

/**
 * Checks that the foreign keys of a package lead somewhere: to a table that is there, to columns that its schema has, and not
 * round in a circle of tables, which nobody could fill in order.
 * @param file path of the descriptor; `where.pointer` is the key path in it
 */
export function checkLinks(tables: readonly LinkedTable[], file: string): Finding[] {
  const found = tables.flatMap((table, i) =>
    (table.schema?.foreignKeys ?? []).flatMap((key, k) => {
      const name = key.reference.resource ?? '';
      if (name === '' || name === table.name) return [];
      const pointer = `/resources/${i}/schema/foreignKeys/${k}`;
      const target = tables.find((other) => other.name === name);
      if (!target) return [fault('key-resource', `${pointer}/reference/resource`, { value: name })];
      const names = target.schema?.fields.map((field) => field.name);
      const absent = listKey(key.reference.fields).find((column) => names && !names.includes(column));
      return absent === undefined ? [] : [fault('key-column', `${pointer}/reference/fields`, { value: absent })];
    }),
  );
  const circle = findCircle(tables);
  return circle ? [...found, fault('key-circle', '/resources', { value: circle.join(' → ') })] : found;

  function fault(kind: SchemaFault, pointer: string, args: Record<string, string>): Finding {
    return { code: 'schema/invalid', level: 'error', where: { file, pointer }, args: { kind, ...args } };
  }
}

/** Names of the tables of a circle, the first again at the end. */
function findCircle(tables: readonly LinkedTable[]): string[] | undefined {
  const next = new Map(
    tables.map(({ name, schema }) => [
      name,
      (schema?.foreignKeys ?? []).flatMap((key) => {
        const resource = key.reference.resource ?? '';
        return resource === '' || resource === name ? [] : [resource];
      }),
    ]),
  );
  const done = new Set<string>();
  const follow = (name: string, path: readonly string[]): string[] | undefined => {
    const back = path.indexOf(name);
    if (back >= 0) return [...path.slice(back), name];
    if (done.has(name)) return undefined;
    for (const other of next.get(name) ?? []) {
      const circle = follow(other, [...path, name]);
      if (circle) return circle;
    }
    done.add(name);
    return undefined;
  };
  for (const { name } of tables) {
    const circle = follow(name, []);
    if (circle) return circle;
  }
  return undefined;
}
