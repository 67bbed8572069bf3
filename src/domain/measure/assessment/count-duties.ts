import { measureOnTime } from '../on-time.ts';
import type { DutyCounts, Window } from '../../model/assessment.ts';
import type { Duty, DutyKind } from '../../model/duty.ts';
import type { Day } from '../../model/text.ts';

const DATA: readonly DutyKind[] = ['periodic', 'on-change', 'first-provision'];

/** Duties to provide data whose last day is in the window. */
export function dataDutiesIn(duties: readonly Duty[], { from, to }: Window): Duty[] {
  return duties.filter(({ kind, due }) => DATA.includes(kind) && from <= due && due <= to);
}

/**
 * How they stand, by the on-time rate of the whole portal: what is due before the day is on time, late or missing; waived and
 * unverifiable ones are told, but are neither good nor bad; all others are pending.
 */
export function countDuties(duties: readonly Duty[], asOf: Day): DutyCounts {
  const { met, due, late, overdue, waived, unverified, duties: decided } = measureOnTime(duties, asOf);
  const days = decided.filter(({ state }) => state === 'provided-late').map((duty) => duty.days ?? 0);
  return {
    due: duties.length,
    onTime: met,
    late,
    lateDays: days.reduce((sum, one) => sum + one, 0),
    longest: Math.max(0, ...days),
    missing: overdue,
    pending: duties.length - due - waived - unverified,
    waived,
    unverified,
  };
}
