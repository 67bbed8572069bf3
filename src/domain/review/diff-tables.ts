import type { CellChange, TableDiff, TextTable } from '../model/review.ts';

/** How many rows and cells of a kind are shown. */
const SHOWN = 5;

/**
 * Compares two tables by key columns; without a key whole rows are compared. Rows with the same key are paired in their order.
 * Columns are matched by name; a column that stands on one side only is told once and not cell by cell.
 */
export function diffTables(before: TextTable, after: TextTable, key: readonly string[]): TableDiff {
  const common = after.header.filter((name) => before.header.includes(name));
  const columns = key.length > 0 && key.every((name) => common.includes(name)) ? key : common;
  const old = groupByKey(before, columns);
  const added: (readonly string[])[] = [];
  const changed: CellChange[] = [];
  let changedRows = 0;
  for (const row of after.rows) {
    const id = keyOf(after, row, columns);
    const partner = old.get(id)?.shift();
    if (!partner) added.push(row);
    else {
      const cells = changedCells(before, partner, after, row, common, id);
      if (cells.length > 0) changedRows += 1;
      if (changed.length < SHOWN) changed.push(...cells);
    }
  }
  const removed = [...old.values()].flat();
  return {
    rowsBefore: before.rows.length,
    rowsAfter: after.rows.length,
    columnsRemoved: before.header.filter((name) => !after.header.includes(name)),
    columnsAdded: after.header.filter((name) => !before.header.includes(name)),
    removed: { count: removed.length, first: removed.slice(0, SHOWN) },
    changed: { count: changedRows, first: changed.slice(0, SHOWN) },
    added: { count: added.length, first: added.slice(0, SHOWN) },
    totals: common.flatMap((column) => totals(before, after, column)),
  };
}

function groupByKey(table: TextTable, columns: readonly string[]): Map<string, (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const row of table.rows) {
    const id = keyOf(table, row, columns);
    const known = groups.get(id);
    if (known) known.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

function keyOf(table: TextTable, row: readonly string[], columns: readonly string[]): string {
  return columns.map((name) => row[table.header.indexOf(name)] ?? '').join(' · ');
}

function changedCells(
  before: TextTable,
  old: readonly string[],
  after: TextTable,
  row: readonly string[],
  columns: readonly string[],
  key: string,
): CellChange[] {
  return columns.flatMap((column) => {
    const was = old[before.header.indexOf(column)] ?? '';
    const is = row[after.header.indexOf(column)] ?? '';
    return was === is ? [] : [{ key, column, before: was, after: is }];
  });
}

/** Sums of a column that is a number wherever it is filled, on both sides; codes with leading zeros are no numbers. */
function totals(before: TextTable, after: TextTable, column: string): TableDiff['totals'] {
  const was = sum(before, column);
  const is = sum(after, column);
  return was === undefined || is === undefined ? [] : [{ column, before: was, after: is }];
}

function sum(table: TextTable, column: string): number | undefined {
  const at = table.header.indexOf(column);
  let total = 0;
  let filled = 0;
  for (const row of table.rows) {
    const cell = row[at] ?? '';
    if (cell === '') continue;
    if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell)) return undefined;
    total += Number(cell);
    filled += 1;
  }
  return filled === 0 ? undefined : total;
}
