import type { TableSchema } from '../../domain/model/table-schema.ts';
import { clipText, type Place, type Report } from '../report.ts';
import type { Reading } from './check-row.ts';
import type { ColumnRule } from './compile-column.ts';
import { listKey } from './schema-keys.ts';

/** A reference of a table to itself: rows are remembered and compared when all are read. */
export interface SelfReference {
  readonly add: (readings: readonly Reading[], place: Place) => void;
  readonly finish: (report: Report) => void;
}

/** Columns that refer and the columns they refer to, in the same table. */
export interface ReferenceSpec {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Foreign keys that name no other resource. Those that do need the other table and are not checked here. */
export function listReferenceSpecs(schema: TableSchema, columns: readonly ColumnRule[]): ReferenceSpec[] {
  const find = (names: readonly string[]): number[] =>
    names.map((name) => columns.findIndex((column) => column.field?.name === name));
  return (schema.foreignKeys ?? []).flatMap((key) => {
    const [from, to] = [listKey(key.fields), listKey(key.reference.fields)];
    const [source, target] = [find(from), find(to)];
    const follows = (key.reference.resource ?? '') === '' && from.length === to.length && ![...source, ...target].includes(-1);
    return follows ? [{ from, to, source, target }] : [];
  });
}

/** A check for each foreign key of the table to itself. */
export function listSelfReferences(schema: TableSchema, columns: readonly ColumnRule[]): SelfReference[] {
  return listReferenceSpecs(schema, columns).map(followReference);
}

/** Remembers the keys of all rows; those that refer to none are reported in the end. */
export function followReference({ from, to, source, target }: ReferenceSpec): SelfReference {
  const targets = new Set<string>();
  const asked: { key: string; text: string; place: Place }[] = [];
  return {
    add(readings, place) {
      const key = joinKeys(readings, source);
      const own = joinKeys(readings, target);
      if (own !== undefined) targets.add(own);
      if (key !== undefined) asked.push({ key, text: source.map((i) => readings[i]?.text ?? '').join(', '), place });
    },
    finish(report) {
      for (const { key, text, place } of asked) {
        if (targets.has(key)) continue;
        const args = { value: clipText(text), expected: to.join(', ') };
        report.add('table/foreign-key', { ...place, column: from.join(', ') }, args);
      }
    },
  };
}

function joinKeys(readings: readonly Reading[], positions: readonly number[]): string | undefined {
  const keys = positions.map((position) => {
    const reading = readings[position];
    return reading?.state === 'value' ? reading.value.key : undefined;
  });
  return keys.includes(undefined) ? undefined : JSON.stringify(keys);
}
