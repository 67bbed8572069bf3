import { DUTY_STATES, type Duty, type DutyState } from '../model/duty.ts';
import type { Day } from '../model/text.ts';

/** How many duties are in each state; every state has a number. */
export function countStates(duties: readonly { readonly state: DutyState }[]): Readonly<Record<DutyState, number>> {
  const counts = Object.fromEntries(DUTY_STATES.map((state) => [state, 0])) as Record<DutyState, number>;
  for (const duty of duties) counts[duty.state] += 1;
  return counts;
}

/**
 * Duties met on time among those whose last day is over. Waived ones are not counted, nor those that nobody can verify. A duty
 * met before its last day counts only once that day is over, so that the share of a day never falls afterwards without a cause.
 */
export function countOnTime(
  duties: readonly Pick<Duty, 'state' | 'due'>[],
  asOf: Day,
): { readonly met: number; readonly due: number } {
  const ended = duties.filter((duty) => duty.due < asOf && duty.state !== 'waived' && duty.state !== 'unverified');
  return { met: ended.filter((duty) => duty.state === 'provided').length, due: ended.length };
}

/** Nothing more is owed: provided, on time or late, or waived. */
export function isMet(state: DutyState): boolean {
  return state === 'provided' || state === 'provided-late' || state === 'waived';
}
