import { countDays } from '../reference/types/calendar.ts';
import { packDay } from './place-on-scale.ts';

/** Reads a value of a form with fixed places from bytes; NaN where it is none, or has another form that is allowed too. */
export type ReadFixed = (b: Uint8Array, start: number, end: number) => number;

/** The reader of a type and format; undefined where cells must be read as texts. */
export function findFixedForm(type: string, format = 'default'): ReadFixed | undefined {
  if (type === 'year') return readYear;
  if (type === 'yearmonth') return readYearmonth;
  const named = format === 'default' || format === 'any';
  if (type === 'time') return named ? readTime : undefined;
  if (type === 'datetime') return named ? readDatetime : undefined;
  if (type !== 'date') return undefined;
  if (named || /^(?:fmt:)?%Y-%m-%d$/.test(format)) return readIsoDay;
  const separator = /^(?:fmt:)?%d([/.-])%m\1%Y$/.exec(format)?.[1];
  return separator === undefined ? undefined : readDayFirst(separator.charCodeAt(0));
}

const DASH = 45;
const COLON = 58;

function readYear(b: Uint8Array, start: number, end: number): number {
  const year = end - start === 4 ? readFour(b, start) : 0;
  return year >= 1 ? year : NaN;
}

function readYearmonth(b: Uint8Array, start: number, end: number): number {
  if (end - start !== 7 || b[start + 4] !== DASH) return NaN;
  const year = readFour(b, start);
  const month = readTwo(b, start + 5);
  return year >= 1 && month >= 1 && month <= 12 ? year * 12 + month : NaN;
}

function readIsoDay(b: Uint8Array, start: number, end: number): number {
  if (end - start !== 10 || b[start + 4] !== DASH || b[start + 7] !== DASH) return NaN;
  return toDay(readFour(b, start), readTwo(b, start + 5), readTwo(b, start + 8));
}

function readDayFirst(separator: number): ReadFixed {
  return (b, start, end) => {
    if (end - start !== 10 || b[start + 2] !== separator || b[start + 5] !== separator) return NaN;
    return toDay(readFour(b, start + 6), readTwo(b, start + 3), readTwo(b, start));
  };
}

function readTime(b: Uint8Array, start: number, end: number): number {
  return end - start === 8 ? NEW_YEAR_1900 + readClock(b, start) : NaN;
}

function readDatetime(b: Uint8Array, start: number, end: number): number {
  const length = end - start;
  const marked = length === 20 && b[start + 19] === 90;
  if ((length !== 19 && !marked) || b[start + 10] !== 84) return NaN;
  if (b[start + 4] !== DASH || b[start + 7] !== DASH) return NaN;
  const year = readFour(b, start);
  const month = readTwo(b, start + 5);
  const day = readTwo(b, start + 8);
  if (Number.isNaN(toDay(year, month, day))) return NaN;
  return countDays(year, month, day) * 86_400 + readClock(b, start + 11);
}

/** A time without a day is one of 1 January 1900 to the reference, as it is to Python. */
const NEW_YEAR_1900 = countDays(1900, 1, 1) * 86_400;

function readClock(b: Uint8Array, start: number): number {
  const hour = readTwo(b, start);
  const minute = readTwo(b, start + 3);
  const second = readTwo(b, start + 6);
  if (b[start + 2] !== COLON || b[start + 5] !== COLON) return NaN;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return NaN;
  return (hour * 60 + minute) * 60 + second;
}

function toDay(year: number, month: number, day: number): number {
  // Every month has 28 days; the exact number is asked for at its end only.
  const exists = day >= 1 && month >= 1 && month <= 12 && year >= 1 && (day <= 28 || day <= daysOf(year, month));
  return exists ? packDay(year, month, day) : NaN;
}

function daysOf(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** So far below zero that nothing added to it makes it a number of a calendar. A NaN would make every number here a double. */
const NONE = -1_000_000;

/** Two digits as a number, or something negative. */
function readTwo(b: Uint8Array, at: number): number {
  const tens = (b[at] as number) - 48;
  const ones = (b[at + 1] as number) - 48;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? NONE : tens * 10 + ones;
}

function readFour(b: Uint8Array, at: number): number {
  return readTwo(b, at) * 100 + readTwo(b, at + 2);
}
