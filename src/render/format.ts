import { dayInVietnam } from '../domain/calendar/day.ts';
import type { Instant, Lang } from '../domain/model/text.ts';
import { sayDay } from '../words/dates.ts';

const LOCALES: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-GB' };
const numbers = makeFormats({ maximumFractionDigits: 6 });
const oneDecimal = makeFormats({ maximumFractionDigits: 1 });
const shares = makeFormats({ style: 'percent', maximumFractionDigits: 0 });

/** `1.234,5` in Vietnamese, `1,234.5` in English. */
export function sayNumber(number: number, lang: Lang): string {
  return numbers[lang].format(number);
}

/** Powers of 1000 with one decimal, as the standard of units has it: `1,2 kB`, `35 MB`. */
export function sayBytes(bytes: number, lang: Lang): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  // 999.95 kB would be shown as "1.000 kB".
  let [value, unit] = [bytes, 0];
  while (value >= 999.95 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
  return `${oneDecimal[lang].format(value)} ${units[unit] ?? ''}`;
}

/** `86%`; an en dash where there is nothing to share. */
export function sayShare(part: number, whole: number, lang: Lang): string {
  return whole === 0 ? '–' : shares[lang].format(part / whole);
}

/** `09:30 14/10/2026`, in Vietnam's time whatever the offset of the instant. */
export function sayInstant(instant: Instant, lang: Lang): string {
  const minutes = Math.floor(Date.parse(instant) / 60_000) + 7 * 60;
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)} ${sayDay(dayInVietnam(instant), lang)}`;
}

function makeFormats(options: Intl.NumberFormatOptions): Readonly<Record<Lang, Intl.NumberFormat>> {
  return { vi: new Intl.NumberFormat(LOCALES.vi, options), en: new Intl.NumberFormat(LOCALES.en, options) };
}
