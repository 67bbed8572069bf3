import type { TableSchema } from '../../domain/model/table-schema.ts';
import type { ChangeLog } from './change-log.ts';
import { explainHeader, findHeader } from './find-header.ts';
import { countBlankColumns, isBlank } from './sniff.ts';
import type { TextRecord } from './split-records.ts';
import type { DraftRecord } from './write-records.ts';

/** Takes off what surrounds the table: titles above a header that the schema explains, blank rows, empty columns at the right. */
export function fixStructure(records: readonly TextRecord[], schema: TableSchema | undefined, log: ChangeLog): DraftRecord[] {
  const table = cutTitles(records, schema, log);
  if (!table) return records.map((source) => ({ source, cells: source.cells }));
  const rows = dropBlankRows(table, log);
  const width = (rows[0]?.cells.length ?? 0) - dropBlankColumns(rows, log);
  return rows.map((source, i) => {
    const extra = source.cells.slice(width);
    // Cells beyond the last column that hold nothing come from a spreadsheet's margin.
    if (extra.length === 0 || extra.some((cell) => cell.trim() !== '')) return { source, cells: source.cells };
    if (i > 0 && source.cells.length > (rows[0]?.cells.length ?? 0)) log.change('empty-cells', {}, exampleOf(source, i, extra));
    return { source, cells: source.cells.slice(0, width) };
  });
}

/** Undefined where it is a guess at which row the table begins: then nothing around it is touched. */
function cutTitles(
  records: readonly TextRecord[],
  schema: TableSchema | undefined,
  log: ChangeLog,
): readonly TextRecord[] | undefined {
  const { index, explained } = findHeader(records, schema);
  if (index === 0) return records;
  const titles = records.slice(0, index);
  const first = titles.find((record) => !isBlank(record)) ?? titles[0];
  if (explained && first) {
    log.change('title-rows', { count: index }, exampleOf(first, 0, first.cells));
    return records.slice(index);
  }
  const header = records[index];
  if (!first || !header || titles.every(isBlank)) return records;
  const value = first.cells.join(',').slice(0, 60);
  log.leave({ kind: 'title-rows', line: header.line, value, readings: header.cells.slice(0, 5) });
  return undefined;
}

function dropBlankRows(records: readonly TextRecord[], log: ChangeLog): TextRecord[] {
  const isNarrow = (records[0]?.cells.length ?? 0) < 2;
  const end = records.findLastIndex((record) => !isBlank(record)) + 1;
  return records.filter((record, i) => {
    // In a table of one column a blank line between others is a missing value.
    const drop = end > 0 && isBlank(record) && (i >= end || !isNarrow);
    if (drop) log.change('blank-rows', {}, exampleOf(record, i, record.cells));
    return !drop;
  });
}

function dropBlankColumns(records: readonly TextRecord[], log: ChangeLog): number {
  const blank = countBlankColumns(records);
  const name = (records[0]?.cells[0] ?? '').trim();
  // Alone, such a name would look like several.
  if ((records[0]?.cells.length ?? 0) - blank === 1 && /[;\t|]/.test(name)) return 0;
  if (blank > 0) log.change('empty-columns', { count: blank });
  return blank;
}

/** Gives columns the names of the schema where these differ only in case, spacing, signs or marks. */
export function fixHeader(header: DraftRecord, schema: TableSchema | undefined, log: ChangeLog): DraftRecord {
  const fields = schema ? explainHeader(header.cells, schema) : [];
  const cells = header.cells.map((name, i) => {
    const cleaned = name.normalize('NFC').trim();
    const after = fields[i]?.name ?? cleaned;
    if (after !== name) {
      log.change('header', {}, { line: header.source.line, row: 0, before: name, after });
    }
    return after;
  });
  return { ...header, cells };
}

function exampleOf(record: TextRecord, row: number, cells: readonly string[]) {
  return { line: record.line, row, before: cells.join(','), after: '' };
}
