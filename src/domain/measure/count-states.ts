import { DUTY_STATES, type Duty, type DutyState } from '../model/duty.ts';
import type { Day } from '../model/text.ts';
import { measureOnTime } from './on-time.ts';

/** How many duties are in each state; every state has a number. */
export function countStates(duties: readonly { readonly state: DutyState }[]): Readonly<Record<DutyState, number>> {
  const counts = Object.fromEntries(DUTY_STATES.map((state) => [state, 0])) as Record<DutyState, number>;
  for (const duty of duties) counts[duty.state] += 1;
  return counts;
}

/** The rate alone, for a page. */
export function countOnTime(
  duties: readonly Pick<Duty, 'state' | 'due'>[],
  asOf: Day,
): { readonly met: number; readonly due: number } {
  const { met, due } = measureOnTime(duties, asOf);
  return { met, due };
}

/** Nothing more is owed: provided, on time or late, or waived. */
export function isMet(state: DutyState): boolean {
  return state === 'provided' || state === 'provided-late' || state === 'waived';
}
