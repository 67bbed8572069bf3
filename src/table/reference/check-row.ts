import type { FileFacts } from '../../domain/model/table-facts.ts';
import type { TableSchema } from '../../domain/model/table-schema.ts';
import { clipText, type Place, type Report } from '../report.ts';
import type { CellValue } from './cell-value.ts';
import { createFactsCollector, type FactsCollector } from './column-facts.ts';
import type { ColumnRule } from './compile-column.ts';
import { findHint } from './find-hint.ts';
import { listSelfReferences } from './foreign-keys.ts';
import { listUniqueKeys } from './unique-keys.ts';

/** What a cell turned out to be. `unreadable`: already reported as damaged, nothing more is said about it. */
export type Reading =
  | { readonly state: 'missing'; readonly text: string }
  | { readonly state: 'bad'; readonly text: string; readonly hint?: string }
  | { readonly state: 'unreadable'; readonly text: string }
  | { readonly state: 'value'; readonly text: string; readonly value: CellValue };

/** Takes the rows of a table one after another, whatever format they come from. */
export interface RowChecker {
  /** True where rows are compared with one another, so that the place of each is kept. */
  readonly followsKeys: boolean;
  /** One reading for each column. `placeOf` gives the place of a column in this row. */
  readonly check: (readings: readonly Reading[], place: Place, placeOf?: (column: string) => Place) => void;
  /** After the last row: reports what only then is known and gives the figures of the columns. */
  readonly finish: () => FileFacts['columns'];
}

/** A checker for rows with these columns. */
export function createRowChecker(columns: readonly ColumnRule[], schema: TableSchema | undefined, report: Report): RowChecker {
  const keys = schema ? listUniqueKeys(schema, columns) : [];
  const references = schema ? listSelfReferences(schema, columns) : [];
  const facts = columns.map((column) => createFactsCollector(column.name, column.type));
  return {
    followsKeys: keys.length + references.length > 0,
    check(readings, place, placeOf = (column) => ({ ...place, column })) {
      columns.forEach((column, i) => {
        const reading = readings[i];
        if (!reading) return;
        countCell(reading, facts[i], () => placeOf(column.name));
        checkCell(reading, column, () => placeOf(column.name), report);
      });
      for (const key of keys) key(readings, place, report);
      for (const reference of references) reference.add(readings, place);
    },
    finish() {
      for (const reference of references) reference.finish(report);
      return facts.map((collector) => collector.collect());
    },
  };
}

/** Reads the text of a cell: first whether it means "no value", then as a value of the column's type. */
export function readText(text: string, column: ColumnRule): Reading {
  if (column.missing.has(text)) return { state: 'missing', text };
  const value = column.parse(text);
  return value ? { state: 'value', text, value } : { state: 'bad', text };
}

function countCell(reading: Reading, facts: FactsCollector | undefined, placeOf: () => Place): void {
  if (reading.state === 'missing') facts?.addMissing();
  else facts?.addValue(reading.text, reading.state === 'value' ? reading.value : undefined, placeOf);
}

/** Reports what is wrong with one cell: absent, not of its type, or against a constraint. */
export function checkCell(reading: Reading, column: ColumnRule, placeOf: () => Place, report: Report): void {
  if (reading.state === 'missing' && column.required) report.add('table/required', placeOf(), { value: clipText(reading.text) });
  if (reading.state === 'bad') reportType(reading, column, placeOf(), report);
  if (reading.state !== 'value') return;
  for (const constraint of column.constraints) {
    const fault = constraint(reading.value, reading.text);
    if (fault) report.add(fault.code, placeOf(), fault.args);
  }
}

function reportType({ text, ...bad }: Reading & { state: 'bad' }, column: ColumnRule, place: Place, report: Report): void {
  const format = column.field?.format ?? 'default';
  // Where the schema has a form of its own, the usual one is no advice.
  const hint = bad.hint ?? (format.includes('%') ? '' : findHint(column.type, text));
  report.add('table/type', place, { value: clipText(text), type: column.type, format: clipText(format), hint });
}
