import type { PeriodicFrequency } from './catalogue.ts';
import type { Day } from './text.ts';

/** `2026`, `2026-H1`, `2026-Q3`, `2026-B4` (July and August), `2026-09`, `2026-W40` (ISO 8601 week), `2025-2026` (two years). */
export interface Period {
  readonly id: string;
  readonly frequency: PeriodicFrequency;
  readonly start: Day;
  readonly end: Day;
}

const FORM = /^(\d{4})(?:-(?:H([12])|Q([1-4])|B([1-6])|W(0[1-9]|[1-4]\d|5[0-3])|(0[1-9]|1[0-2])|(\d{4})))?$/;

/** Parses a period's name; undefined where it is none. Two years begin with an odd one, so that no year lies in two periods. */
export function parsePeriod(id: string): Period | undefined {
  const match = FORM.exec(id);
  if (!match) return undefined;
  const [, year = '', half, quarter, pair, week, month, second] = match;
  if (half) return months(id, 'half-yearly', +year, +half * 6 - 5, 6);
  if (quarter) return months(id, 'quarterly', +year, +quarter * 3 - 2, 3);
  if (pair) return months(id, 'bimonthly', +year, +pair * 2 - 1, 2);
  if (week) return weekOf(id, +year, +week);
  if (month) return months(id, 'monthly', +year, +month, 1);
  if (!second) return months(id, 'annual', +year, 1, 12);
  if (+second !== +year + 1 || +year % 2 === 0) return undefined;
  return { id, frequency: 'biennial', start: `${year}-01-01`, end: `${second}-12-31` };
}

/** Names of the periods of one frequency that end in a year, in order. */
export function periodsOfYear(frequency: PeriodicFrequency, year: number): Period[] {
  const numbered = (count: number, name: (n: number) => string) => Array.from({ length: count }, (_, i) => name(i + 1));
  const names = {
    biennial: [`${year - 1}-${year}`],
    annual: [`${year}`],
    'half-yearly': numbered(2, (half) => `${year}-H${half}`),
    quarterly: numbered(4, (quarter) => `${year}-Q${quarter}`),
    bimonthly: numbered(6, (pair) => `${year}-B${pair}`),
    monthly: numbered(12, (month) => `${year}-${two(month)}`),
    weekly: [...numbered(53, (week) => `${year - 1}-W${two(week)}`), ...numbered(53, (week) => `${year}-W${two(week)}`)],
  }[frequency];
  return names.flatMap((name) => parsePeriod(name) ?? []).filter((period) => period.end.startsWith(`${year}-`));
}

/** The last period of a frequency that was over on a day. */
export function lastEnded(frequency: PeriodicFrequency, asOf: Day): Period | undefined {
  const year = Number(asOf.slice(0, 4));
  return [year - 2, year - 1, year].flatMap((y) => periodsOfYear(frequency, y)).findLast((period) => period.end < asOf);
}

function months(id: string, frequency: PeriodicFrequency, year: number, first: number, count: number): Period {
  const last = first + count - 1;
  return { id, frequency, start: day(year, first, 1), end: day(year, last, daysIn(year, last)) };
}

/** ISO 8601: week 1 has the first Thursday of the year; most years have no week 53. */
function weekOf(id: string, year: number, week: number): Period | undefined {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(fourth.getTime() + (7 * (week - 1) - ((fourth.getUTCDay() + 6) % 7)) * 86_400_000);
  const thursday = new Date(monday.getTime() + 3 * 86_400_000);
  if (thursday.getUTCFullYear() !== year) return undefined;
  const sunday = new Date(monday.getTime() + 6 * 86_400_000);
  return { id, frequency: 'weekly', start: monday.toISOString().slice(0, 10), end: sunday.toISOString().slice(0, 10) };
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
