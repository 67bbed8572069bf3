import type { Frequency } from './catalogue.ts';
import type { Day } from './text.ts';

/** `2026`, `2026-H1`, `2026-Q3`, `2026-09`. */
export interface Period {
  readonly id: string;
  readonly frequency: Exclude<Frequency, 'on-change'>;
  readonly start: Day;
  readonly end: Day;
}

const FORM = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** Parses a period's name; undefined where it is none. */
export function parsePeriod(id: string): Period | undefined {
  const match = FORM.exec(id);
  if (!match) return undefined;
  const [, year = '', half, quarter, month] = match;
  if (half) return months(id, 'half-yearly', +year, +half * 6 - 5, 6);
  if (quarter) return months(id, 'quarterly', +year, +quarter * 3 - 2, 3);
  if (month) return months(id, 'monthly', +year, +month, 1);
  return months(id, 'annual', +year, 1, 12);
}

function months(id: string, frequency: Period['frequency'], year: number, first: number, count: number): Period {
  const last = first + count - 1;
  return { id, frequency, start: day(year, first, 1), end: day(year, last, daysIn(year, last)) };
}

/** Names of the periods of one frequency in a year, in order. */
export function periodsOfYear(frequency: Period['frequency'], year: number): Period[] {
  const names = {
    annual: [`${year}`],
    'half-yearly': [1, 2].map((half) => `${year}-H${half}`),
    quarterly: [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
    monthly: Array.from({ length: 12 }, (_, i) => `${year}-${two(i + 1)}`),
  }[frequency];
  return names.flatMap((name) => parsePeriod(name) ?? []);
}

function day(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
