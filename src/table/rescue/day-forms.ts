import { daysIn } from '../reference/types/calendar.ts';

/** What a text may be as a day; days are `YYYY-MM-DD` and need not exist. */
export type DayForms =
  | { readonly kind: 'slashed'; readonly dayFirst: string; readonly monthFirst: string }
  | { readonly kind: 'year-first'; readonly day: string }
  | { readonly kind: 'serial'; readonly serial: number };

const FIRST_SERIAL = 18_264; // 1950-01-01
const LAST_SERIAL = 73_050; // 2099-12-31

/** Reads the forms in which spreadsheets and people write days. Two-digit years are not read: they have no century. */
export function readDayForms(text: string): DayForms | undefined {
  const plain = text.replace(/[T ]0?0:00(?::00(?:\.0+)?)?$/, '');
  const slashed = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(plain);
  if (slashed) {
    const [, first = '', , second = '', year = ''] = slashed;
    return { kind: 'slashed', dayFirst: makeDay(year, second, first), monthFirst: makeDay(year, first, second) };
  }
  const ordered = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(plain) ?? /^((?:19|20)\d{2})()(\d{2})(\d{2})$/.exec(plain);
  if (ordered) return { kind: 'year-first', day: makeDay(ordered[1] ?? '', ordered[3] ?? '', ordered[4] ?? '') };
  const serial = /^(\d{5})(?:\.0+)?$/.exec(plain);
  const days = Number(serial?.[1] ?? 0);
  return days >= FIRST_SERIAL && days <= LAST_SERIAL ? { kind: 'serial', serial: days } : undefined;
}

export function isRealDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

/** The day of a serial number of Excel's 1900 date system, from 1900-03-01 on. */
export function serialToDay(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

function makeDay(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
