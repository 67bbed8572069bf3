import type { Finding } from '../../domain/model/finding.ts';
import type { ForeignKey, TableSchema } from '../../domain/model/table-schema.ts';
import { parseCell } from '../reference/parse-cell.ts';
import { listMissingValues } from '../reference/missing-values.ts';
import { listKey } from '../reference/schema-keys.ts';
import { clipText, createReport, type Report } from '../report.ts';

/** A table of a package, read as text. `name` is the resource's name, by which others point to it. */
export interface PackageTable {
  readonly name: string;
  readonly file: string;
  readonly schema?: TableSchema;
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
}

/**
 * Follows the foreign keys between tables of a package (Table Schema, `foreignKeys`): every key must stand in the table it
 * points to. A key with a missing part points nowhere and is left out, as in SQL. Keys of a table to itself are checked with
 * the table.
 */
export function checkReferences(tables: readonly PackageTable[]): Finding[] {
  return tables.flatMap((table) => {
    const report = createReport(table.file);
    for (const key of table.schema?.foreignKeys ?? []) {
      const target = tables.find((other) => other.name === key.reference.resource);
      if (target) followKey(table, target, key, report);
    }
    return report.list();
  });
}

function followKey(table: PackageTable, target: PackageTable, key: ForeignKey, report: Report): void {
  const [from, to] = [listKey(key.fields), listKey(key.reference.fields)];
  const sources = from.map((name) => table.header.indexOf(name));
  const targets = to.map((name) => target.header.indexOf(name));
  if (from.length !== to.length || [...sources, ...targets].includes(-1)) return;
  // Both sides are read by the type of the pointing column: `01` and `1` are one integer, whatever the other schema leaves open.
  const known = new Set(target.rows.map(({ cells }) => readKey(cells, targets, from, table.schema)));
  table.rows.forEach(({ cells, line }, i) => {
    const own = readKey(cells, sources, from, table.schema);
    if (own === undefined || known.has(own)) return;
    const value = clipText(sources.map((column) => cells[column] ?? '').join(', '));
    report.add(
      'table/foreign-key',
      { line, row: i + 1, column: from.join(', ') },
      { value, expected: `${target.name}.${to.join(', ')}` },
    );
  });
}

function readKey(
  cells: readonly string[],
  columns: readonly number[],
  names: readonly string[],
  schema: TableSchema | undefined,
): string | undefined {
  const parts: string[] = [];
  for (const [i, column] of columns.entries()) {
    const field = schema?.fields.find(({ name }) => name === names[i]);
    const text = cells[column] ?? '';
    if (listMissingValues(field, schema).has(text)) return undefined;
    const key = field ? parseCell(text, field)?.key : text;
    if (key === undefined) return undefined;
    parts.push(key);
  }
  return JSON.stringify(parts);
}
