import type { Counting } from '../model/catalogue.ts';
import type { Reckoning } from '../model/duty.ts';
import type { Day } from '../model/text.ts';
import { addDays, addMonths } from './day.ts';
import type { DaysOff } from './days-off.ts';

/** What starts a clock: the day, what it is, and the article that sets the term. */
export interface Start {
  readonly day: Day;
  readonly is: Reckoning['startIs'];
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
    provisional: !daysOff.isSettled(due.slice(0, 4)),
  };
}
