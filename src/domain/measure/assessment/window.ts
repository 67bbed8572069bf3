import { addDays, addMonths } from '../../calendar/day.ts';
import type { Window } from '../../model/assessment.ts';
import type { Regulation } from '../../model/regulation.ts';
import { parsePeriod } from '../../model/period.ts';
import type { Day } from '../../model/text.ts';

/** Decree 09/2019/NĐ-CP, Art. 12: the figures of a report close on the 14th of its last month. */
const CUT_OFF_DAY = 14;

/**
 * The days that the report of a period speaks of. A half-year runs from 15 December to 14 June and from 15 June to 14 December,
 * so that every due date of Art. 7.6 (mid-January, -April, -July, -October) is in exactly one report. A month is the calendar's:
 * its report is the service provider's (Art. 14.3), and servers count by it. Undefined for no period.
 */
export function windowOf(id: string, regulation: Regulation): Window | undefined {
  const period = parsePeriod(id);
  const day = regulation.reporting?.cutOffDay ?? CUT_OFF_DAY;
  if (!period) return undefined;
  if (day === 0 || period.frequency === 'monthly') return { from: period.start, to: period.end };
  return { from: addDays(onDay(addMonths(period.start, -1), day), 1), to: onDay(period.end, day) };
}

/** The half-year whose report speaks of a day. */
export function halfOf(day: Day, regulation: Regulation): string {
  const year = Number(day.slice(0, 4));
  const halves = [year, year + 1].flatMap((y) => [`${y}-H1`, `${y}-H2`]);
  return halves.find((half) => day <= (windowOf(half, regulation)?.to ?? '')) ?? `${year}-H2`;
}

function onDay(day: Day, date: number): Day {
  return `${day.slice(0, 8)}${String(date).padStart(2, '0')}`;
}
