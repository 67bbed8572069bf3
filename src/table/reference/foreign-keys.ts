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

/** Foreign keys that name no other resource. Those that do need the other table and are not checked here. */
export function listSelfReferences(schema: TableSchema, columns: readonly ColumnRule[]): SelfReference[] {
  return (schema.foreignKeys ?? [])
    .filter((key) => (key.reference.resource ?? '') === '')
    .flatMap((key) => followReference(listKey(key.fields), listKey(key.reference.fields), columns));
}

function followReference(from: readonly string[], to: readonly string[], columns: readonly ColumnRule[]): SelfReference[] {
  const [source, target] = [from, to].map((names) =>
    names.map((name) => columns.findIndex((column) => column.field?.name === name)),
  );
  if (!source || !target || source.length !== target.length || [...source, ...target].includes(-1)) return [];
  const targets = new Set<string>();
  const asked: { key: string; text: string; place: Place }[] = [];
  return [
    {
      add(readings, place) {
        const key = joinKeys(readings, source);
        const own = joinKeys(readings, target);
        if (own !== undefined) targets.add(own);
        if (key !== undefined) asked.push({ key, text: source.map((i) => readings[i]?.text ?? '').join(', '), place });
      },
      finish(report) {
        for (const { key, text, place } of asked) {
          if (targets.has(key)) continue;
          report.add(
            'table/foreign-key',
            { ...place, column: from.join(', ') },
            { value: clipText(text), expected: to.join(', ') },
          );
        }
      },
    },
  ];
}

function joinKeys(readings: readonly Reading[], positions: readonly number[]): string | undefined {
  const keys = positions.map((position) => {
    const reading = readings[position];
    return reading?.state === 'value' ? reading.value.key : undefined;
  });
  return keys.includes(undefined) ? undefined : JSON.stringify(keys);
}
