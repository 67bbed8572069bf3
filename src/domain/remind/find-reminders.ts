import { addDays } from '../calendar/day.ts';
import type { Duty } from '../model/duty.ts';
import { REMINDER_MARKS, type Reminder, type ReminderMark } from '../model/reminder.ts';
import type { Day } from '../model/text.ts';

/**
 * Reminders to give on a day (Art. 11.2): for every open duty the marks that have been reached and were not told yet. Marks that a
 * missed run left behind are told together with the latest one, so that each is told once and nobody gets two letters in a day. A due
 * date that moves starts anew.
 * @param told keys of earlier reminders
 */
export function findReminders(duties: readonly Duty[], asOf: Day, told: ReadonlySet<string>): Reminder[] {
  return duties.filter(isOpen).flatMap((duty) => {
    const reached = REMINDER_MARKS.filter((mark) => addDays(duty.due, mark) <= asOf);
    const mark = reached.at(-1);
    const keys = reached.map((at) => reminderKey(duty, at)).filter((key) => !told.has(key));
    return mark !== undefined && keys.length > 0 ? [{ duty, mark, keys }] : [];
  });
}

/** Owed and not given. What git cannot date (`unverified`) is no ground for a reminder. */
export function isOpen({ state }: Duty): boolean {
  return state === 'overdue' || state === 'due-soon' || state === 'not-due';
}

/** `yt-01/so-y-te/2026-Q4@2027-01-18/T-7` */
export function reminderKey({ id, due }: Duty, mark: ReminderMark): string {
  return `${id}@${due}/T${mark > 0 ? '+' : ''}${mark}`;
}
