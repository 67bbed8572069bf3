import type { Basis } from '../../domain/model/rescue.ts';
import type { ColumnRepair, RepairColumn } from './repair-column.ts';
import { isRealDay, readDayForms, serialToDay, type DayForms } from './day-forms.ts';

interface Cell {
  readonly at: number;
  readonly forms: DayForms;
}

/**
 * `3/8/2026` and Excel serials in a column of dates. Which number is the day is decided by the column: one day above 12 does.
 * Where no cell decides, day before month is the habit of Vietnam, and is taken only if every cell is a day that way.
 */
export const repairDates: RepairColumn = (cells, column) => {
  if ((column.field?.format ?? 'default') !== 'default') return { repairs: [], doubts: [] };
  const bad = cells.flatMap((cell, at) => {
    const forms = column.missing.has(cell) || column.parse(cell) ? undefined : readDayForms(cell);
    return forms ? [{ at, forms }] : [];
  });
  const slashed = bad.filter(({ forms }) => forms.kind === 'slashed');
  const days = cells.filter((cell) => column.parse(cell));
  const results = [repairSure(bad), repairSlashed(slashed), repairSerials(bad, mayBeSwapped(slashed, days))];
  return { repairs: results.flatMap(({ repairs }) => repairs), doubts: results.flatMap(({ doubts }) => doubts) };
};

/** Year first: nothing to choose. */
function repairSure(cells: readonly Cell[]): ColumnRepair {
  const repairs = cells.flatMap(({ at, forms }) =>
    forms.kind === 'year-first' && isRealDay(forms.day)
      ? [{ at, after: forms.day, kind: 'date' as const, basis: 'only' as const }]
      : [],
  );
  return { repairs, doubts: [] };
}

function repairSlashed(cells: readonly Cell[]): ColumnRepair {
  const pairs = cells.flatMap(({ at, forms }) =>
    forms.kind === 'slashed' ? [{ at, dayFirst: forms.dayFirst, monthFirst: forms.monthFirst }] : [],
  );
  const onlyDayFirst = pairs.some(({ dayFirst, monthFirst }) => isRealDay(dayFirst) && !isRealDay(monthFirst));
  const onlyMonthFirst = pairs.some(({ dayFirst, monthFirst }) => !isRealDay(dayFirst) && isRealDay(monthFirst));
  const allDayFirst = pairs.every(({ dayFirst }) => isRealDay(dayFirst));
  const isDecided = onlyDayFirst !== onlyMonthFirst;
  if (!isDecided && (onlyDayFirst || !allDayFirst)) return { repairs: [], doubts: pairs.flatMap((pair) => doubt(pair)) };
  const basis: Basis = isDecided ? 'column' : 'convention';
  const repairs = pairs.flatMap(({ at, dayFirst, monthFirst }) => {
    const after = onlyMonthFirst ? monthFirst : dayFirst;
    return isRealDay(after) ? [{ at, after, kind: 'date' as const, basis }] : [];
  });
  return { repairs, doubts: [] };
}

function doubt({ at, dayFirst, monthFirst }: { at: number; dayFirst: string; monthFirst: string }) {
  const readings = [dayFirst, monthFirst].filter(isRealDay);
  return readings.length === 0 ? [] : [{ at, kind: 'date' as const, readings }];
}

/**
 * Trap: an Excel that expects the month first turns `3/8/2026` into the serial of 8 March and leaves `25/8/2026` as text. So
 * beside days that are all above 12, a serial may have its day and month exchanged.
 */
function mayBeSwapped(slashed: readonly Cell[], days: readonly string[]): boolean {
  const others = [...slashed.map(({ forms }) => (forms.kind === 'slashed' ? forms.dayFirst : '')), ...days];
  return others.length > 0 && others.every((day) => Number(day.slice(8)) > 12);
}

function repairSerials(cells: readonly Cell[], mayBeSwapped: boolean): ColumnRepair {
  const serials = cells.flatMap(({ at, forms }) => (forms.kind === 'serial' ? [{ at, day: serialToDay(forms.serial) }] : []));
  if (!mayBeSwapped)
    return { repairs: serials.map(({ at, day }) => ({ at, after: day, kind: 'serial', basis: 'only' })), doubts: [] };
  const doubts = serials.map(({ at, day }) => ({
    at,
    kind: 'serial' as const,
    readings: [day, exchange(day)].filter(isRealDay),
  }));
  return { repairs: [], doubts };
}

function exchange(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(8)}-${day.slice(5, 7)}`;
}
