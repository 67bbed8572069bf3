import type { TableSchema } from '../../domain/model/table-schema.ts';
import { compileColumn, type ColumnRule } from '../reference/compile-column.ts';
import { clipText } from '../report.ts';
import type { ChangeLog } from './change-log.ts';
import { repairColumn } from './repair-column.ts';
import type { DraftRecord } from './write-records.ts';

/** Repairs the cells of the rows below the header: letters and margins first, then what the schema explains. */
export function fixCells(
  header: readonly string[],
  rows: readonly DraftRecord[],
  schema: TableSchema | undefined,
  log: ChangeLog,
): DraftRecord[] {
  const fields = new Map(schema?.fields.map((field) => [field.name, field]));
  const columns = header.map((name) => compileColumn(name, fields.get(name), schema));
  const cells = rows.map((row, r) => cleanRow(row, r, columns, log));
  columns.forEach((column, c) => {
    if (column.field) explainColumn(cells, rows, column, c, log);
  });
  return rows.map((row, r) => ({ ...row, cells: cells[r] ?? row.cells }));
}

function cleanRow(row: DraftRecord, r: number, columns: readonly ColumnRule[], log: ChangeLog): string[] {
  return row.cells.map((cell, c) => {
    if (!/[^!-~]/.test(cell)) return cell;
    const column = columns[c];
    const place = { line: row.source.line, row: r + 1 };
    const about = column ? { column: column.name } : {};
    const composed = cell.normalize('NFC');
    if (composed !== cell) log.change('nfc', about, { ...place, before: cell, after: composed });
    const trimmed = composed.trim();
    // A value that the schema takes only with its spaces keeps them.
    if (trimmed === composed || (column && isGood(composed, column) && !isGood(trimmed, column))) return composed;
    log.change('trim', about, { ...place, before: composed, after: trimmed });
    return trimmed;
  });
}

function explainColumn(cells: string[][], rows: readonly DraftRecord[], column: ColumnRule, c: number, log: ChangeLog): void {
  const { repairs, doubts } = repairColumn(
    cells.map((row) => row[c] ?? ''),
    column,
  );
  for (const { at, after, kind, basis } of repairs) {
    const row = cells[at];
    const source = rows[at]?.source;
    if (!row || !source || row[c] === undefined) continue;
    log.change(kind, { column: column.name, basis }, { line: source.line, row: at + 1, before: row[c], after });
    row[c] = after;
  }
  for (const { at, kind, readings } of doubts) {
    const line = rows[at]?.source.line;
    if (cells[at]?.[c] === undefined || line === undefined) continue;
    log.leave({ kind, column: column.name, line, row: at + 1, value: clipText(cells[at][c]), readings });
  }
}

function isGood(text: string, column: ColumnRule): boolean {
  if (column.missing.has(text)) return !column.required;
  const value = column.parse(text);
  return value !== undefined && column.constraints.every((constraint) => constraint(value, text) === undefined);
}
