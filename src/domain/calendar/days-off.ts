import type { Holiday } from '../model/catalogue.ts';
import type { Day } from '../model/text.ts';
import { weekday } from './day.ts';

/** The working calendar of state offices, from `catalogue/holidays/`. */
export interface DaysOff {
  /** Why nobody works on this day: `weekend`, or the holiday's Vietnamese name; undefined on a working day. */
  readonly reason: (day: Day) => string | undefined;
  /** Whether the year's Tết days are official: until then every date of that year may still move. */
  readonly isSettled: (year: string) => boolean;
}

export function makeDaysOff(holidays: readonly Holiday[]): DaysOff {
  const off = new Map<Day, string>();
  const working = new Set<Day>();
  const settled = new Set<string>();
  for (const holiday of holidays) {
    if (holiday.kind === 'swap-work') working.add(holiday.date);
    else off.set(holiday.date, holiday.name.vi);
    if (holiday.tet && holiday.status === 'official') settled.add(holiday.date.slice(0, 4));
  }
  return {
    reason: (day) => off.get(day) ?? (weekday(day) >= 6 && !working.has(day) ? 'weekend' : undefined),
    isSettled: (year) => settled.has(year),
  };
}
