import { columnName } from '../../domain/model/column-name.ts';
import type { Field, TableSchema } from '../../domain/model/table-schema.ts';
import type { TextRecord } from './split-records.ts';

const LOOKED_AT = 30;

/** Where the column names stand. `explained`: the schema's own names are there, so it is no guess. */
export interface HeaderPlace {
  readonly index: number;
  readonly explained: boolean;
}

/** Finds the header below titles, units and blank rows: by the schema's names where there is one, else by its full cells. */
export function findHeader(records: readonly TextRecord[], schema?: TableSchema): HeaderPlace {
  const first = records.slice(0, LOOKED_AT);
  if (schema) {
    const index = first.findIndex(({ cells }) => countExplained(cells, schema) >= Math.max(1, schema.fields.length * 0.6));
    return index < 0 ? { index: 0, explained: false } : { index, explained: true };
  }
  const filled = records.slice(0, 200).map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const usual =
    filled.filter((count) => count > 0).sort((a, b) => a - b)[Math.floor(filled.filter((c) => c > 0).length / 2)] ?? 0;
  const index = filled.findIndex((count) => count >= Math.max(2, usual * 0.7));
  return {
    index:
      usual < 2 || index < 0
        ? Math.max(
            0,
            filled.findIndex((count) => count > 0),
          )
        : index,
    explained: false,
  };
}

/**
 * The schema's field for each name of a header: the name itself, or one that differs from the field's name or title only in
 * case, spacing, signs and marks (`Số giường` is `so_giuong`), and from no other.
 */
export function explainHeader(header: readonly string[], schema: TableSchema): (Field | undefined)[] {
  const exact = new Map(schema.fields.map((field) => [field.name, field]));
  const present = new Set(header);
  const absent = schema.fields.filter((field) => !present.has(field.name));
  const byKey = groupByKey(absent, (field) => [field.name, field.title ?? '']);
  const rivals = groupByKey(header, (name) => [name]);
  return header.map((name) => {
    const key = keyOf(name);
    const own = exact.get(name);
    if (own || key === undefined || (rivals.get(key) ?? []).length > 1) return own;
    const near = byKey.get(key) ?? [];
    return near.length === 1 ? near[0] : undefined;
  });
}

/** What goes by each key; one that goes by the same key twice (name and title) is there once. */
function groupByKey<T>(all: readonly T[], names: (one: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    for (const key of new Set(names(one).flatMap((name) => keyOf(name) ?? []))) {
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  return groups;
}

function countExplained(header: readonly string[], schema: TableSchema): number {
  return new Set(explainHeader(header, schema).filter((field) => field !== undefined)).size;
}

/** Undefined for a name without a plain letter or digit: all such names would be alike. */
function keyOf(name: string): string | undefined {
  return /[a-z0-9đ]/i.test(name.normalize('NFD')) ? columnName(name) : undefined;
}
