import { isDay } from '../../domain/calendar/day.ts';
import type { Day } from '../../domain/model/text.ts';

/** A day as a cell holds it or as people type it: `2027-07-16`, `16/07/2027`, `16.7.2027`. Undefined where it is none. */
export function readDay(text: string): Day | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = year === '' ? text.slice(0, 10) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}
