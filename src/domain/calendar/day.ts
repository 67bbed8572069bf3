import type { Day, Instant } from '../model/text.ts';

/** Days since 1970-01-01 of a civil day (proleptic Gregorian; after H. Hinnant's days_from_civil). */
export function dayNumber(day: Day): number {
  const [y, m, d] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil day of a day number. */
export function dayOfNumber(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return formatDay(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** The same day of the month n months later, else the last day of that month (Civil Code Art. 148.3). */
export function addMonths(day: Day, months: number): Day {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  const count = y * 12 + (m - 1) + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const nextMonth = formatDay(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1);
  const lastDate = Number(addDays(nextMonth, -1).slice(8));
  return formatDay(year, month, Math.min(d, lastDate));
}

/** Days from a to b; negative where b is before a. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** True for a `YYYY-MM-DD` that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOfNumber(dayNumber(text)) === text;
}

/** The day an instant falls on in Asia/Ho_Chi_Minh (UTC+7 all year since 1975). */
export function dayInVietnam(instant: Instant): Day {
  return dayOfNumber(Math.floor((Date.parse(instant) + 7 * 3_600_000) / 86_400_000));
}

function formatDay(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
