import type { ColumnRule } from '../reference/compile-column.ts';
import type { RepairColumn } from './repair-column.ts';

const LONGEST = 20;

/**
 * Leading zeros that a spreadsheet dropped from a code: put back where the schema's pattern, length or list of values takes the
 * digits with some number of zeros before them, and with one number only.
 */
export const repairZeros: RepairColumn = (cells, column) => {
  if (column.constraints.length === 0) return { repairs: [], doubts: [] };
  const read = cells.map((cell, at) => ({ at, readings: column.missing.has(cell) ? [] : listPadded(cell, column) }));
  return {
    repairs: read.flatMap(({ at, readings }) => {
      const [after] = readings;
      return readings.length === 1 && after !== undefined ? [{ at, after, kind: 'zeros' as const, basis: 'only' as const }] : [];
    }),
    doubts: read.flatMap(({ at, readings }) => (readings.length > 1 ? [{ at, kind: 'zeros' as const, readings }] : [])),
  };
};

/** A text that keeps its own zeros did not lose any. */
function listPadded(cell: string, column: ColumnRule): string[] {
  if (!/^[1-9]\d*$|^0$/.test(cell) || isAllowed(cell, column)) return [];
  const lengths = Array.from({ length: Math.max(0, LONGEST - cell.length) }, (_, i) => cell.length + 1 + i);
  return lengths
    .map((length) => cell.padStart(length, '0'))
    .filter((text) => isAllowed(text, column))
    .slice(0, 3);
}

function isAllowed(text: string, column: ColumnRule): boolean {
  const value = column.parse(text);
  return value !== undefined && column.constraints.every((constraint) => constraint(value, text) === undefined);
}
