import type { Field } from '../../../domain/model/table-schema.ts';
import type { CellValue } from '../cell-value.ts';
import { decimalKey } from '../decimal.ts';
import { readAnyDate, readAnyDatetime, readAnyTime } from './any-date.ts';
import { isReal, START, toSeconds, type Moment } from './calendar.ts';
import { parseDatePattern, readByPattern, readOffset, type DatePattern } from './date-pattern.ts';

/** `YYYY-MM-DD`, or the field's format: a strptime pattern, or `any`. */
export function parseDate(text: string, field: Field): CellValue | undefined {
  return toValue(readMoment(text, field, readIsoDate, readAnyDate));
}

/** `hh:mm:ss`, or the field's format. */
export function parseTime(text: string, field: Field): CellValue | undefined {
  return toValue(readMoment(text, field, readIsoTime, readAnyTime));
}

/** XML Schema dateTime, or the field's format. `24:00:00` and leap seconds are refused. */
export function parseDatetime(text: string, field: Field): CellValue | undefined {
  return toValue(readMoment(text, field, readIsoDatetime, readAnyDatetime));
}

/** The strptime pattern of a field's format; undefined for `default`, `any` and for what is no pattern. */
export function findPattern(format: string | undefined): DatePattern | undefined {
  if (isNamed(format)) return undefined;
  const pattern = stripPrefix(format ?? '');
  if (!PATTERNS.has(pattern)) PATTERNS.set(pattern, parseDatePattern(pattern));
  return PATTERNS.get(pattern);
}

// Compiled once per distinct text; the same text always gives the same pattern, so nothing is remembered that matters.
const PATTERNS = new Map<string, DatePattern | undefined>();

type Read = (text: string) => Moment | undefined;

function readMoment(text: string, field: Field, readDefault: Read, readAny: Read): Moment | undefined {
  const format = field.format ?? 'default';
  if (format === 'default') return readDefault(text);
  if (format === 'any') return readDefault(text) ?? readAny(text);
  const pattern = findPattern(format);
  return pattern && readByPattern(text, pattern);
}

export function isNamed(format: string | undefined): boolean {
  return format === undefined || format === 'default' || format === 'any';
}

// Version 0 of the standard wrote patterns as `fmt:%d/%m/%y`; readers must drop the prefix.
function stripPrefix(format: string): string {
  return format.startsWith('fmt:') ? format.slice(4) : format;
}

function readIsoDate(text: string): Moment | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? { ...START, year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

function readIsoTime(text: string): Moment | undefined {
  const match = /^(\d{2}):(\d{2}):(\d{2})$/.exec(text);
  return match ? { ...START, hour: Number(match[1]), minute: Number(match[2]), second: Number(match[3]) } : undefined;
}

function readIsoDatetime(text: string): Moment | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:[0-5]\d)?$/.exec(text);
  const [, day = '', clock = '', fraction = '', zone] = match ?? [];
  const date = readIsoDate(day);
  const time = readIsoTime(clock);
  if (!date || !time) return undefined;
  return { ...time, year: date.year, month: date.month, day: date.day, fraction, offset: readOffset(zone) };
}

function toValue(moment: Moment | undefined): CellValue | undefined {
  if (!moment || !isReal(moment)) return undefined;
  const seconds = toSeconds(moment);
  if (!seconds) return undefined;
  const zoned = moment.offset === undefined ? 'local' : 'utc';
  return { key: `${zoned} ${decimalKey(seconds)}`, order: [seconds] };
}
