import { addDays } from '../calendar/day.ts';
import { lastWorkingDay, reckonBefore, reckonUntil } from '../calendar/reckon.ts';
import { periodsOfYear, type Period } from '../model/period.ts';
import type { Day } from '../model/text.ts';
import type { Owed } from './owed.ts';
import type { OwedContext } from './owed-context.ts';
import { laterOf, yearsBetween } from './terms.ts';

/** Decree 09/2019/NĐ-CP, Art. 12: the figures of a half-year close on the 14th of its last month. */
const CUT_OFF_DAY = 14;

/**
 * Art. 9.2 and 11.4: the assessment and the report "before" fixed days each year. The first day named belongs to the first half-year,
 * the second to the second; both can be met once the figures of the half have closed.
 */
export function owedFixed({ portal, daysOff, until }: OwedContext): Owed[] {
  const { fixed, effective, counting, reporting } = portal.regulation;
  return yearsBetween(effective, until).flatMap((year) =>
    fixed.flatMap(({ kind, before, article }) =>
      before.flatMap((monthDay, i): Owed[] => {
        const half = periodsOfYear('half-yearly', year)[i];
        const day = `${year}-${monthDay}`;
        if (!half || half.start > until || day <= effective) return [];
        const reckoning = reckonBefore({ day, is: 'fixed', article }, counting, daysOff);
        const opens = figuresClosed(half, reporting?.cutOffDay ?? CUT_OFF_DAY);
        return [
          {
            kind,
            name: kind,
            by: { is: 'operator' },
            period: half.id,
            opens,
            recommended: lastWorkingDay(reckoning.due, daysOff),
            reckoning,
          },
        ];
      }),
    ),
  );
}

/** The day after the figures of a half-year close; its first day where they close with the half itself, which is after the report. */
function figuresClosed({ start, end }: Period, cutOffDay: number): Day {
  return cutOffDay === 0 ? start : `${end.slice(0, 8)}${String(cutOffDay + 1).padStart(2, '0')}`;
}

/**
 * Art. 14.3: each month the provider of the service reports how the portal ran. The regulation names no day; the operator's setting
 * does, and like the end of any term it moves over days off.
 */
export function owedMonthly({ portal, daysOff, until }: OwedContext): Owed[] {
  const { monthlyReport, effective, counting } = portal.regulation;
  if (!monthlyReport) return [];
  return yearsBetween(effective, until)
    .flatMap((year) => periodsOfYear('monthly', year))
    .filter((month) => month.end >= effective && month.start <= until)
    .map((month) => {
      const opens = addDays(month.end, 1);
      const day: Day = `${opens.slice(0, 8)}${String(monthlyReport.day).padStart(2, '0')}`;
      return {
        kind: 'monthly-report',
        name: 'monthly-report',
        by: { is: 'provider' },
        period: month.id,
        opens,
        recommended: laterOf(opens, lastWorkingDay(day, daysOff)),
        reckoning: reckonUntil({ day, is: 'set-day', article: monthlyReport.article }, counting, daysOff),
      };
    });
}
