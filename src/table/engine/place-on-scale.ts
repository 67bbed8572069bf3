import type { CellValue } from '../reference/cell-value.ts';
import { isShort } from '../exact-sum.ts';
import { countDays, daysIn } from '../reference/types/calendar.ts';

/**
 * The place of a value on its type's scale as a double, the same that is read from bytes; undefined where a double cannot keep
 * it apart from every other value. Numbers stand for themselves, days are packed by `packDay`, years are years, months are
 * counted, moments are seconds since 0000-03-01.
 */
export function placeOf(type: string, value: CellValue): number | undefined {
  const decimal = value.order?.[0];
  if (typeof decimal !== 'object' || value.order?.length !== 1 || !isShort(decimal)) return undefined;
  const { negative, digits, point } = decimal;
  // Adding zero turns -0 into 0.
  const number = Number(`${negative ? '-' : ''}0.${digits}e${point}`) + 0;
  if (type !== 'date') return number;
  return number % 86_400 === 0 ? unpackSeconds(number / 86_400) : undefined;
}

/** A day as one number in the order of the calendar. */
export function packDay(year: number, month: number, day: number): number {
  return year * 512 + month * 32 + day;
}

function unpackSeconds(days: number): number {
  let year = Math.floor(days / 365.2425);
  while (countDays(year + 1, 1, 1) <= days) year++;
  let month = 1;
  while (month < 12 && countDays(year, month + 1, 1) <= days) month++;
  const day = days - countDays(year, month, 1) + 1;
  return day >= 1 && day <= daysIn(year, month) ? packDay(year, month, day) : packDay(year, month, 1);
}
