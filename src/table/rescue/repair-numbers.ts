import type { ColumnRule } from '../reference/compile-column.ts';
import type { RepairColumn } from './repair-column.ts';
import { decideNumberStyle, listReadings, looksLikeNumber } from './number-styles.ts';

/**
 * `1.234,5`, `12,5`, `1 234` in a column of numbers. The column has to decide: a `1.234` alone may be 1.234 or 1234, and is left
 * with both readings. A column in which everything is a value already is not touched.
 */
export const repairNumbers: RepairColumn = (cells, column) => {
  const isDeclared = column.field?.groupChar !== undefined || column.field?.decimalChar !== undefined;
  const bad = cells.filter((cell) => !column.missing.has(cell) && !column.parse(cell));
  if (isDeclared || !bad.some(looksLikeNumber)) return { repairs: [], doubts: [] };
  const present = cells.filter((cell) => !column.missing.has(cell));
  const decision = decideNumberStyle(present, (plain) => keepsLimits(plain, column));
  if (decision.kind === 'decided') {
    const { style, alone } = decision;
    const read = (cell: string) => (column.missing.has(cell) ? undefined : toValue(style.read(cell), column));
    const repairs = cells.flatMap((cell, at) => {
      const after = read(cell);
      return after === undefined || after === cell
        ? []
        : [{ at, after, kind: 'number' as const, basis: alone ? ('only' as const) : ('column' as const) }];
    });
    return { repairs, doubts: [] };
  }
  const doubts = cells.flatMap((cell, at) => {
    const readings = column.missing.has(cell) || column.parse(cell) || !looksLikeNumber(cell) ? [] : listReadings(cell);
    return readings.length > 0 ? [{ at, kind: 'number' as const, readings }] : [];
  });
  return { repairs: [], doubts };
};

/** The plain text as a value of the column; an integer may have been written with zeros behind the point (`12.0`). */
function toValue(plain: string | undefined, column: ColumnRule): string | undefined {
  if (plain === undefined) return undefined;
  const text = column.type === 'integer' ? plain.replace(/\.0*$/, '') : plain;
  return column.parse(text) ? text : undefined;
}

/** A reading that is no value of the column at all (1.234 in a column of integers) is still a reading. */
function keepsLimits(plain: string, column: ColumnRule): boolean {
  const value = column.parse(plain);
  return !value || column.constraints.every((constraint) => constraint(value, plain) === undefined);
}
