import { decimalOf, parseDecimal, type Decimal } from '../decimal.ts';

/** Parts of a moment as written; what a format leaves out keeps Python's defaults (1900-01-01, midnight, no zone). */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Digits behind the point of the seconds. */
  readonly fraction: string;
  /** Minutes east of UTC; undefined where none is written. */
  readonly offset: number | undefined;
}

export const START: Moment = { year: 1900, month: 1, day: 1, hour: 0, minute: 0, second: 0, fraction: '', offset: undefined };

/** True for a day that exists in the Gregorian calendar, years 1–9999, and a time of day below 24:00:00. */
export function isReal(moment: Moment): boolean {
  const { year, month, day, hour, minute, second, offset } = moment;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  return hour < 24 && minute < 60 && second < 60 && Math.abs(offset ?? 0) <= 14 * 60;
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 0000-03-01; the year begins in March so that the leap day comes last. Any month and day, also out of range. */
export function countDays(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const m = months - y * 12;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 153 + 2) / 5) + day - 1;
}

/** Seconds since 0000-03-01 UTC, exact; a moment without a zone is taken as UTC. Never negative for a real day. */
export function toSeconds(moment: Moment): Decimal | undefined {
  const days = countDays(moment.year, moment.month, moment.day);
  const seconds = days * 86_400 + (moment.hour * 60 + moment.minute - (moment.offset ?? 0)) * 60 + moment.second;
  return moment.fraction === '' ? decimalOf(seconds) : parseDecimal(`${seconds}.${moment.fraction}`);
}
