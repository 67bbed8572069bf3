import type { TableSchema } from '../../domain/model/table-schema.ts';
import { clipText, type Place, type Report } from '../report.ts';
import type { ColumnRule } from './compile-column.ts';
import type { Reading } from './check-row.ts';
import { listKey } from './schema-keys.ts';

/** Remembers the keys of all rows and reports a row that repeats an earlier one. */
export type UniqueKey = (readings: readonly Reading[], place: Place, report: Report) => void;

/** A key that can be followed in the columns at hand. */
export interface KeySpec {
  readonly code: 'table/unique' | 'table/primary-key';
  /** Names of its columns, as findings show them. */
  readonly column: string;
  readonly positions: readonly number[];
}

/** Keys of the schema that can be followed in these columns: `unique` columns, `uniqueKeys` and the primary key. */
export function listKeySpecs(schema: TableSchema, columns: readonly ColumnRule[]): KeySpec[] {
  const primary = listKey(schema.primaryKey);
  const single = schema.fields.filter((field) => field.constraints?.unique === true).map((field) => [field.name]);
  const others = [...single, ...(schema.uniqueKeys ?? [])].filter((key) => key.join('\n') !== primary.join('\n'));
  const distinct = [...new Map(others.map((key) => [key.join('\n'), key])).values()];
  return [
    ...findSpec('table/primary-key', primary, columns),
    ...distinct.flatMap((key) => findSpec('table/unique', key, columns)),
  ];
}

function findSpec(code: KeySpec['code'], names: readonly string[], columns: readonly ColumnRule[]): KeySpec[] {
  const positions = names.map((name) => columns.findIndex((column) => column.field?.name === name));
  return names.length === 0 || positions.includes(-1) ? [] : [{ code, column: names.join(', '), positions }];
}

/** A check for each key of the schema. */
export function listUniqueKeys(schema: TableSchema, columns: readonly ColumnRule[]): UniqueKey[] {
  return listKeySpecs(schema, columns).map(followKey);
}

/** Remembers every key; one remembered already is reported. */
export function followKey({ code, column, positions }: KeySpec): UniqueKey {
  const first = new Map<string, Place>();
  return (readings, place, report) => {
    const parts = positions.map((position) => readings[position]);
    // As in SQL, a row with a missing part is no repetition; in a primary key it is reported as required.
    const keys = parts.map((part) => (part?.state === 'value' ? part.value.key : undefined));
    if (keys.includes(undefined)) return;
    const key = JSON.stringify(keys);
    const known = first.get(key);
    if (!known) return void first.set(key, place);
    const value = clipText(parts.map((part) => part?.text ?? '').join(', '));
    report.add(code, { ...place, column }, { value, firstRow: known.row ?? 0, firstLine: known.line ?? 0 });
  };
}
