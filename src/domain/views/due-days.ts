import { daysBetween } from '../calendar/day.ts';
import { countStates } from '../measure/count-states.ts';
import type { Day } from '../model/text.ts';
import type { DueDayView, DutyRow, MonthView } from './deadline-types.ts';
import { optional } from './optional.ts';
import type { DutyView } from './view-types.ts';

/** One line a subject, period and due date, in the order in which the duties come. */
export function makeDutyRows(duties: readonly DutyView[]): DutyRow[] {
  const groups = Map.groupBy(duties, ({ subject, kind, period, due }) => `${due} ${subject.id} ${kind} ${period ?? ''}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { subject, kind, period, due } = first;
    return {
      subject,
      kind,
      ...optional('period', period),
      due,
      duties: [first, ...others],
      counts: countStates([first, ...others]),
    };
  });
}

/** Duties by due date, soonest first; they come sorted by it. */
export function makeDueDays(duties: readonly DutyView[], asOf: Day): DueDayView[] {
  return [...Map.groupBy(duties, (duty) => duty.due)].map(([day, due]) => {
    const rows = makeDutyRows(due);
    return {
      day,
      left: daysBetween(asOf, day),
      rows,
      duties: due.length,
      agencies: new Set(due.map((duty) => duty.agency)).size,
      reasons: findReasons(rows),
    };
  });
}

function findReasons(rows: readonly DutyRow[]): DueDayView['reasons'] {
  const reasons = new Map<string, DueDayView['reasons'][number]>();
  for (const row of rows) {
    const { reckoning } = row.duties[0];
    const key = JSON.stringify(reckoning);
    if (!reasons.has(key)) reasons.set(key, { of: row, reckoning });
  }
  return [...reasons.values()];
}

/** Months with a due date, newest first; each knows the one before and after it. */
export function makeMonths(duties: readonly DutyView[], asOf: Day): MonthView[] {
  const months = [...Map.groupBy(duties, (duty) => duty.due.slice(0, 7))];
  return months
    .map(([month, due], i) => ({
      month,
      url: `/han-cung-cap/thang/${month}/`,
      days: makeDueDays(due, asOf),
      duties: due.length,
      counts: countStates(due),
      ...optional('before', months[i - 1]?.[0]),
      ...optional('after', months[i + 1]?.[0]),
    }))
    .reverse();
}
