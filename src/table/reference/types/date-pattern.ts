import { daysIn, isLeap, START, type Moment } from './calendar.ts';

/** Directives of Python's strptime that stand for something in a table; `%U`, `%W`, `%c`, `%x`, `%X` depend on a locale. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  Y: '\\d{4}',
  y: '\\d{2}',
  m: '1[0-2]|0[1-9]|[1-9]',
  d: '3[01]|[12]\\d|0[1-9]|[1-9]',
  H: '2[0-3]|[01]\\d|\\d',
  I: '1[0-2]|0[1-9]|[1-9]',
  M: '[0-5]\\d|\\d',
  S: '[0-5]\\d|\\d',
  f: '\\d{1,6}',
  j: '36[0-6]|3[0-5]\\d|[12]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]',
  p: '[AaPp][Mm]',
  z: 'Z|[+-]\\d{2}:?[0-5]\\d',
  Z: 'UTC|GMT',
  b: 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec',
  B: 'January|February|March|April|May|June|July|August|September|October|November|December',
  a: 'Mon|Tue|Wed|Thu|Fri|Sat|Sun',
  A: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export interface DatePattern {
  readonly form: RegExp;
  readonly directives: readonly string[];
}

/** Turns `%d/%m/%Y` into an anchored expression. Undefined where a directive is unknown or there is none at all. */
export function parseDatePattern(pattern: string): DatePattern | undefined {
  const directives: string[] = [];
  let unknown = false;
  const source = pattern.replace(/%(.?)|\s+|[.*+?^${}()|[\]\\/]/g, (token, letter: string | undefined) => {
    if (letter === undefined) return /\s/.test(token) ? '\\s+' : `\\${token}`;
    if (letter === '%') return '%';
    const form = DIRECTIVES[letter];
    if (!form) unknown = true;
    directives.push(letter);
    return `(${form ?? ''})`;
  });
  if (unknown || directives.length === 0) return undefined;
  return { form: new RegExp(`^${source}$`, 'i'), directives };
}

/** Reads a text by the pattern; the parts may still make no real day (30 February). */
export function readByPattern(text: string, pattern: DatePattern): Moment | undefined {
  const match = pattern.form.exec(text);
  if (!match) return undefined;
  const parts = new Map(pattern.directives.map((directive, i) => [directive, match[i + 1] ?? '']));
  const day = parts.get('j');
  const moment = {
    ...START,
    year: readYear(parts),
    month: readMonth(parts),
    day: Number(parts.get('d') ?? START.day),
    hour: readHour(parts),
    minute: Number(parts.get('M') ?? 0),
    second: Number(parts.get('S') ?? 0),
    fraction: parts.get('f') ?? '',
    offset: readOffset(parts.get('z') ?? (parts.has('Z') ? 'Z' : undefined)),
  };
  return day === undefined ? moment : withDayOfYear(moment, Number(day));
}

/** Minutes east of UTC from `Z`, `+07:00` or `+0700`. */
export function readOffset(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (text === 'Z' || text === 'z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return text.startsWith('-') ? -minutes : minutes;
}

/** Two digits as POSIX reads them: 69–99 are 1969–1999, 00–68 are 2000–2068. */
function readYear(parts: ReadonlyMap<string, string>): number {
  const short = parts.get('y');
  if (short === undefined) return Number(parts.get('Y') ?? START.year);
  return Number(short) + (Number(short) < 69 ? 2000 : 1900);
}

function readMonth(parts: ReadonlyMap<string, string>): number {
  const name = parts.get('b') ?? parts.get('B');
  if (name !== undefined) return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return Number(parts.get('m') ?? START.month);
}

function readHour(parts: ReadonlyMap<string, string>): number {
  const short = parts.get('I');
  if (short === undefined) return Number(parts.get('H') ?? 0);
  return (Number(short) % 12) + (parts.get('p')?.toLowerCase() === 'pm' ? 12 : 0);
}

function withDayOfYear(moment: Moment, dayOfYear: number): Moment | undefined {
  if (dayOfYear > (isLeap(moment.year) ? 366 : 365)) return undefined;
  let month = 1;
  let day = dayOfYear;
  while (day > daysIn(moment.year, month)) day -= daysIn(moment.year, month++);
  return { ...moment, month, day };
}
