import type { Counting } from '../model/regulation.ts';
import type { Reckoning, StartKind } from '../model/duty.ts';
import type { Day } from '../model/text.ts';
import { addDays, addMonths } from './day.ts';
import type { DaysOff } from './days-off.ts';

/** What starts a clock: the day, what it is, and the article that sets the term. */
export interface Start {
  readonly day: Day;
  readonly is: StartKind;
  readonly article: string;
}

/**
 * A term of n days "kể từ ngày …". Civil Code Art. 147.2–3: the first day is not counted; the literal reading counts it.
 * Art. 148.5: a last day on a day off moves to the end of the next working day.
 */
export function reckonDays(start: Start, days: number, counting: Counting, daysOff: DaysOff): Reckoning {
  const last = addDays(start.day, counting.firstDay === 'exclude-first' ? days : days - 1);
  return { ...finish(start, last, counting, daysOff), days };
}

/** A term of n months: the same day of the month, else its last day (Art. 148.3), then rolled like days. */
export function reckonMonths(start: Start, months: number, counting: Counting, daysOff: DaysOff): Reckoning {
  return { ...finish(start, addMonths(start.day, months), counting, daysOff), months };
}

/** "Before 30 June": the last good day is the one before; a date, not a term, so it never rolls forward. */
export function reckonBefore(start: Start, counting: Counting, daysOff: DaysOff): Reckoning {
  return finish(start, addDays(start.day, -1), { ...counting, rollForward: false }, daysOff);
}

/** A day that the list itself names (Art. 13.1): it is the last good day, and like every fixed day it does not move. */
export function reckonNamed(start: Start, counting: Counting, daysOff: DaysOff): Reckoning {
  return finish(start, start.day, { ...counting, rollForward: false }, daysOff);
}

/** A term that runs to the end of a day, e.g. the last of a half-year; moved like every last day (Art. 148.5). */
export function reckonUntil(start: Start, counting: Counting, daysOff: DaysOff): Reckoning {
  return finish(start, start.day, counting, daysOff);
}

/** The last working day on or before a day: what a fixed day, which never moves forward, asks of an office. */
export function lastWorkingDay(day: Day, daysOff: DaysOff): Day {
  return daysOff.reason(day) === undefined ? day : lastWorkingDay(addDays(day, -1), daysOff);
}

/** The literal day to aim at: the first day counted, no roll. */
export function literalDay(start: Day, days: number): Day {
  return addDays(start, days - 1);
}

function finish(start: Start, last: Day, counting: Counting, daysOff: DaysOff): Reckoning {
  const skipped: { day: Day; because: string }[] = [];
  let due = last;
  if (counting.rollForward) {
    for (let because = daysOff.reason(due); because !== undefined; because = daysOff.reason(due)) {
      skipped.push({ day: due, because });
      due = addDays(due, 1);
    }
  }
  return {
    article: start.article,
    start: start.day,
    startIs: start.is,
    firstDay: counting.firstDay,
    last,
    skipped,
    due,
    // A day that never moves is the same whatever the holidays will be.
    provisional: counting.rollForward && !daysOff.isSettled(due.slice(0, 4)),
  };
}
