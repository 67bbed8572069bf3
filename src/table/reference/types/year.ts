import type { CellValue } from '../cell-value.ts';
import { decimalOf } from '../decimal.ts';

/**
 * A year in four digits. XML Schema's gYear would also allow five digits, a sign and a zone; in these data `20255` is a slip
 * of the hand, so they are refused.
 */
export function parseYear(text: string): CellValue | undefined {
  if (!/^\d{4}$/.test(text) || text === '0000') return undefined;
  return { key: text, order: [decimalOf(Number(text))] };
}

/** `YYYY-MM`, months 01–12. */
export function parseYearmonth(text: string): CellValue | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (!match || match[1] === '0000') return undefined;
  return { key: text, order: [decimalOf(Number(match[1]) * 12 + Number(match[2]))] };
}
