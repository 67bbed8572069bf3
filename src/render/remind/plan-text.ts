import type { DeskPlan, IssueAction, RemindPlan } from '../../domain/model/reminder.ts';
import { inLang, type Lang } from '../../domain/model/text.ts';
import { remindWords } from '../../words/remind.ts';

/** What a run does, or would do, with every text in full (`--dry-run`). */
export function planText({ desks, dashboard }: RemindPlan, lang: Lang): string {
  const say = remindWords[lang];
  const parts = desks.map((plan) => deskPart(plan, lang)).filter(Boolean);
  const overview = dashboard.map((action) => actionText(action, lang));
  const all = [...parts, ...(overview.length > 0 ? [overview.join('\n')] : [])];
  return `${(all.length > 0 ? all : [say.quiet]).join('\n\n')}\n`;
}

function deskPart({ desk, actions, mail, letter }: DeskPlan, lang: Lang): string {
  const say = remindWords[lang];
  const lines = [
    ...actions.map((action) => actionText(action, lang)),
    ...(mail ? [`  ${say.mailTo(mail.to ?? say.noAddress)} (${mail.file})\n${indent(mail.body)}`] : []),
    ...(letter ? [`  ${say.letter(letter.file, letter.overdue.length)}`] : []),
  ];
  if (lines.length === 0) return '';
  const { overdue, soon, agency } = desk;
  return `${inLang(agency.name, lang)} (${agency.id}): ${say.counts(overdue.length, soon.length)}\n${lines.join('\n')}`;
}

function actionText(action: IssueAction, lang: Lang): string {
  const say = remindWords[lang];
  if (action.do === 'create') return `  ${say.create(action.title)} [${action.labels.join(', ')}]\n${indent(action.body)}`;
  if (action.do === 'comment')
    return `  ${say.say(action.number === undefined ? `(${say.fresh})` : `#${action.number}`)}\n${indent(action.body)}`;
  const { title, body, labels, state } = action.change;
  const what = [
    title === undefined ? '' : say.changes.title,
    body === undefined ? '' : say.changes.body,
    labels === undefined ? '' : say.changes.labels,
    state === undefined ? '' : say.changes[state],
  ];
  return `  ${say.edit(action.number, what.filter(Boolean).join(', '))}${body === undefined ? '' : `\n${indent(body)}`}`;
}

/** Hidden keys are for the next run, not for a reader. */
function indent(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^<!-- .* -->$/.test(line))
    .join('\n')
    .trim()
    .replace(/^(?=.)/gm, '    | ')
    .replace(/\n\n+/g, '\n    |\n');
}
