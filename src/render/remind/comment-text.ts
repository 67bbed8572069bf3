import { LETTER_MARK, type Reminder } from '../../domain/model/reminder.ts';
import type { Agency } from '../../domain/model/agency.ts';
import { inLang } from '../../domain/model/text.ts';
import { sayDay } from '../../words/dates.ts';
import { remindWords } from '../../words/remind.ts';
import { sentence } from '../safe-markdown.ts';
import { nameDuty } from './name-duty.ts';
import type { ReminderContext } from './reminder-context.ts';

/** So many reminders fit a comment of any forge with all their keys. */
const MOST_LINES = 60;
const TOLD = /<!-- opendata:told (\S+) -->/g;

/** The comments that remind an agency today, most overdue first, each with the keys of what it tells. None where nothing is to be told. */
export function commentTexts(agency: Agency, reminders: readonly Reminder[], context: ReminderContext): string[] {
  const sorted = reminders.toSorted((a, b) => b.mark - a.mark || (a.duty.due < b.duty.due ? -1 : 1));
  const chunks = Array.from({ length: Math.ceil(sorted.length / MOST_LINES) }, (_, i) =>
    sorted.slice(i * MOST_LINES, (i + 1) * MOST_LINES),
  );
  return chunks.map((chunk) => commentText(agency, chunk, context));
}

/** Keys of the reminders that a comment of ours has told. */
export function readTold(comment: string): string[] {
  return [...comment.matchAll(TOLD)].map(([, key = '']) => key);
}

function commentText(agency: Agency, reminders: readonly Reminder[], context: ReminderContext): string {
  const { lang, asOf } = context;
  const say = remindWords[lang];
  const names = agency.accounts.map((login) => `@${login}`).join(' ');
  const lines = reminders.map((reminder) => `- ${sentence(reminderLine(reminder, context))}`);
  const keys = reminders.flatMap((reminder) => reminder.keys).map((key) => `<!-- opendata:told ${key} -->`);
  const parts = [
    `**${sentence(say.comment(inLang(agency.name, lang), sayDay(asOf, lang)))}**`,
    names,
    lines.join('\n'),
    reminders.some((reminder) => reminder.mark === LETTER_MARK) ? say.letterNote : '',
    keys.join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** «Cơ sở khám bệnh (YT-01), quý IV/2026: hạn 18/01/2027, còn 7 ngày» */
export function reminderLine({ duty, mark }: Reminder, { titles, lang }: ReminderContext): string {
  return remindWords[lang].line(nameDuty(duty, titles, lang), sayDay(duty.due, lang), mark, duty.days ?? 0);
}
