import { addDays } from '../calendar/day.ts';
import type { DaysOff } from '../calendar/days-off.ts';
import { literalDay, reckonDays } from '../calendar/reckon.ts';
import { isPeriodic, type Frequency, type ListItem } from '../model/catalogue.ts';
import type { Reckoning } from '../model/duty.ts';
import { periodsOfYear, type Period } from '../model/period.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import type { Reign } from './reigns.ts';

/** A period of a frequency with its dates: the same for every item that is due so often. */
export interface Term {
  readonly period: Period;
  readonly opens: Day;
  readonly recommended: Day;
  readonly reckoning: Reckoning;
}

/** The terms of a list version by frequency, oldest first, a few periods beyond the last day asked for. Reckoned once. */
export type Terms = (reign: Reign, frequency: Frequency) => readonly Term[];

export function makeTerms(portal: Portal, daysOff: DaysOff, until: Day): Terms {
  const known = new Map<Reign, Map<Frequency, readonly Term[]>>();
  return (reign, frequency) => {
    const ofReign = known.get(reign) ?? new Map<Frequency, readonly Term[]>();
    known.set(reign, ofReign);
    const found = ofReign.get(frequency) ?? findTerms(portal, daysOff, reign, frequency, until);
    ofReign.set(frequency, found);
    return found;
  };
}

/** Whether an item owes this period: not after its end, not before its roadmap's day. */
export function isOwed({ period, reckoning }: Term, item: ListItem): boolean {
  return (!item.ends || period.end <= item.ends) && (!item.roadmap || reckoning.due >= item.roadmap);
}

/** Art. 7.6 a–c: from the regulation's and the list's effect on, whichever is later. A frequency without a rule has no terms. */
function findTerms({ regulation }: Portal, daysOff: DaysOff, reign: Reign, frequency: Frequency, until: Day): Term[] {
  const rule = regulation.periodic.find((one) => one.frequency === frequency);
  if (!rule || !isPeriodic(frequency)) return [];
  const from = laterOf(regulation.effective, reign.from);
  const roadmaps = reign.list.items.flatMap((item) => item.roadmap ?? []);
  return yearsBetween(from, addDays([until, ...roadmaps].reduce(laterOf), 800))
    .flatMap((year) => periodsOfYear(frequency, year))
    .filter((period) => period.end >= from && (!reign.to || period.end <= reign.to))
    .map((period) => {
      const opens = addDays(period.end, 1);
      const start = { day: opens, is: 'first-day-of-next-period', article: rule.article } as const;
      const reckoning = reckonDays(start, rule.days, regulation.counting, daysOff);
      return { period, opens, recommended: literalDay(opens, rule.days), reckoning };
    });
}

export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** Years from one day's to another's. */
export function yearsBetween(from: Day, to: Day): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
