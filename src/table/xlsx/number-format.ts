export type FormatKind = 'number' | 'date' | 'time';

/** Formats that every program knows by number (ECMA-376 part 1, 18.8.30); those of East Asia included. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const BUILT_IN_TIMES = new Set([18, 19, 20, 21, 32, 33, 45, 47]);

/** Whether a number under this format is shown as a day, a time of day or a number. */
export function kindOfFormat(id: number, code: string | undefined): FormatKind {
  if (BUILT_IN_DATES.has(id)) return 'date';
  if (BUILT_IN_TIMES.has(id)) return 'time';
  if (code === undefined) return 'number';
  // Only the part for positive numbers; texts, escapes, padding and [conditions] say nothing.
  const positive = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';')[0] ?? '';
  // [h], [mm]: a span of time, not a time of day.
  if (/\[(h+|m+|s+)\]/i.test(positive)) return 'number';
  const letters = positive.replace(/\[[^\]]*\]/g, '').replace(/general|am\/pm|a\/p/gi, '');
  if (/[dy]/i.test(letters)) return 'date';
  if (/[hs]/i.test(letters)) return 'time';
  return /m/i.test(letters) ? 'date' : 'number';
}
