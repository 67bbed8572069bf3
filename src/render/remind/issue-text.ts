import { hasWork } from '../../domain/remind/lay-desks.ts';
import type { Duty } from '../../domain/model/duty.ts';
import type { IssueText } from '../../domain/model/forge.ts';
import type { Desk } from '../../domain/model/reminder.ts';
import { inLang, type Lang } from '../../domain/model/text.ts';
import { sayDay } from '../../words/dates.ts';
import { sayState } from '../../words/ledger.ts';
import { sayReckoning } from '../../words/reckoning.ts';
import { remindWords } from '../../words/remind.ts';
import { deadlineWords } from '../../words/site-deadlines.ts';
import { sentence } from '../safe-markdown.ts';
import { nameDuty } from './name-duty.ts';
import type { ReminderContext } from './reminder-context.ts';

/** All living issues carry it; by it they are found. */
export const DESK_LABEL = 'han-cung-cap';
const MOST_ROWS = 60;

/** Marks the one living issue of an agency, also when somebody renames it. */
export function deskMarker(agency: string): string {
  return `<!-- opendata:desk=${agency} -->`;
}

/** Title, text and labels of an agency's living issue: what is overdue, what comes, why each day, what to do. */
export function issueText(desk: Desk, context: ReminderContext): IssueText {
  const say = remindWords[context.lang];
  const { agency, overdue, soon, later } = desk;
  const prefix = `${context.url}${context.lang === 'en' ? '/en' : ''}`;
  const page = `${prefix}/co-quan/${agency.id}/`;
  const parts = [
    deskMarker(agency.id),
    say.asOf(sayDay(context.asOf, context.lang)),
    context.illustrative ? `> ${deadlineWords.illustrative[context.lang]}` : '',
    section(say.overdue(overdue.length), overdue, context),
    section(say.soon(soon.length), soon, context),
    section(say.later(later.length), later, context),
    overdue.length + soon.length + later.length === 0 ? say.nothing : '',
    `### ${say.howTo}\n\n${say.steps(page, `${prefix}/huong-dan/cung-cap-du-lieu/`, `${context.url}/co-quan/${agency.id}/calendar.ics`)}`,
    `<sub>${say.silent}</sub>`,
  ];
  return {
    title: say.title(inLang(agency.shortName ?? agency.name, context.lang), overdue.length, soon.length),
    body: `${parts.filter(Boolean).join('\n\n')}\n`,
    labels: [DESK_LABEL, ...(overdue.length > 0 ? ['qua-han'] : hasWork(desk) ? ['sap-den-han'] : [])],
  };
}

function section(heading: string, duties: readonly Duty[], context: ReminderContext): string {
  if (duties.length === 0) return '';
  const { lang, asOf, titles } = context;
  const say = remindWords[lang];
  const shown = duties.slice(0, MOST_ROWS);
  const rows = shown.map((duty) => {
    const state = sayState(duty.due < asOf ? 'overdue' : duty.state, duty.days, lang);
    return `| ${sayDay(duty.due, lang)} | ${sentence(nameDuty(duty, titles, lang))} | ${state} |`;
  });
  const rest = duties.length - rows.length;
  const table = `| ${say.columns.join(' | ')} |\n|---|---|---|\n${rows.join('\n')}`;
  return [`### ${heading}`, table, rest > 0 ? say.more(rest) : '', reasons(shown, lang)].filter(Boolean).join('\n\n');
}

/** The arithmetic of each day, once: most duties of a quarter share it. */
function reasons(duties: readonly Duty[], lang: Lang): string {
  const texts = new Set(duties.map((duty) => `- **${sayDay(duty.due, lang)}**: ${sentence(sayReckoning(duty.reckoning, lang))}`));
  return `<details><summary>${remindWords[lang].whyDays}</summary>\n\n${[...texts].join('\n')}\n\n</details>`;
}
