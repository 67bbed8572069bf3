import { parseDatePattern, readByPattern } from './date-pattern.ts';
import type { Moment } from './calendar.ts';

// `any` is "any parsable representation"; these are the ones we parse. Day before month, as Vietnam writes it.
const DATES = compile([
  '%Y-%m-%d',
  '%Y/%m/%d',
  '%d/%m/%Y',
  '%d-%m-%Y',
  '%d.%m.%Y',
  '%d %b %Y',
  '%d %B %Y',
  '%b %d, %Y',
  '%B %d, %Y',
]);
const TIMES = compile([
  '%H:%M:%S',
  '%H:%M:%S.%f',
  '%H:%M',
  '%H:%M:%S%z',
  '%H:%M:%S.%f%z',
  '%I %p',
  '%I%p',
  '%I:%M %p',
  '%I:%M%p',
]);

/** Reads a day in one of the usual forms, `10th Jan 1969` among them. */
export function readAnyDate(text: string): Moment | undefined {
  return readFirst(text.replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/, '$1'), DATES);
}

/** Reads a time of day in one of the usual forms. */
export function readAnyTime(text: string): Moment | undefined {
  return readFirst(text, TIMES);
}

/** Reads a day and a time with `T` or space between; the time may be missing. */
export function readAnyDatetime(text: string): Moment | undefined {
  const whole = readAnyDate(text);
  if (whole) return whole;
  for (let cut = text.search(/[T ]/); cut > 0; cut = nextCut(text, cut)) {
    const date = readAnyDate(text.slice(0, cut));
    const time = readAnyTime(text.slice(cut + 1).trim());
    if (date && time) return { ...time, year: date.year, month: date.month, day: date.day };
  }
  return undefined;
}

function compile(patterns: readonly string[]) {
  return patterns.flatMap((pattern) => parseDatePattern(pattern) ?? []);
}

function readFirst(text: string, patterns: ReturnType<typeof compile>): Moment | undefined {
  for (const pattern of patterns) {
    const moment = readByPattern(text, pattern);
    if (moment) return moment;
  }
  return undefined;
}

function nextCut(text: string, cut: number): number {
  const next = text.slice(cut + 1).search(/[T ]/);
  return next < 0 ? -1 : cut + 1 + next;
}
