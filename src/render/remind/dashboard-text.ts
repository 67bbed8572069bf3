import { DUTY_STATES, type Duty } from '../../domain/model/duty.ts';
import type { IssueText } from '../../domain/model/forge.ts';
import type { Desk } from '../../domain/model/reminder.ts';
import { inLang } from '../../domain/model/text.ts';
import { hasWork } from '../../domain/remind/lay-desks.ts';
import { sayDay } from '../../words/dates.ts';
import { stateWords } from '../../words/ledger.ts';
import { remindWords } from '../../words/remind.ts';
import { deadlineWords } from '../../words/site-deadlines.ts';
import { sentence } from '../safe-markdown.ts';
import { DESK_LABEL } from './issue-text.ts';
import type { ReminderContext } from './reminder-context.ts';

export const DASHBOARD_MARKER = '<!-- opendata:dashboard -->';

/** The operator's one issue: how the province stands, who has most to do, whom no reminder reaches (Art. 11.2). */
export function dashboardText(desks: readonly Desk[], duties: readonly Duty[], context: ReminderContext): IssueText {
  const { lang, asOf } = context;
  const say = remindWords[lang];
  const busy = desks.filter(hasWork).toSorted((a, b) => b.overdue.length - a.overdue.length || longest(b) - longest(a));
  const sum = (count: (desk: Desk) => number) => desks.reduce((total, desk) => total + count(desk), 0);
  const states = DUTY_STATES.map((state) => [stateWords[state][lang], duties.filter((duty) => duty.state === state).length]);
  const unreached = busy.filter((desk) => desk.agency.accounts.length === 0).length;
  const parts = [
    DASHBOARD_MARKER,
    `${say.dashboardLead} ${say.asOf(sayDay(asOf, lang))}`,
    context.illustrative ? `> ${deadlineWords.illustrative[lang]}` : '',
    `### ${say.byState}\n\n${states.map(([name, count]) => `- ${name}: ${count}`).join('\n')}`,
    `### ${say.byAgency}\n\n${busy.length === 0 ? say.noAgency : table(busy, context)}`,
    unreached > 0 ? say.withoutAccount(unreached) : '',
  ];
  return {
    title: say.dashboardTitle(
      sum((desk) => desk.overdue.length),
      sum((desk) => desk.soon.length),
    ),
    body: `${parts.filter(Boolean).join('\n\n')}\n`,
    labels: [DESK_LABEL],
  };
}

function table(desks: readonly Desk[], { lang, url }: ReminderContext): string {
  const head = `| ${remindWords[lang].agencyColumns.join(' | ')} |\n|---|---:|---:|---:|`;
  const rows = desks.map((desk) => {
    const name = `[${sentence(inLang(desk.agency.name, lang))}](${url}${lang === 'en' ? '/en' : ''}/co-quan/${desk.agency.id}/)`;
    return `| ${name} | ${desk.overdue.length} | ${longest(desk) || ''} | ${desk.soon.length} |`;
  });
  return `${head}\n${rows.join('\n')}`;
}

function longest({ overdue }: Desk): number {
  return Math.max(0, ...overdue.map((duty) => duty.days ?? 0));
}
