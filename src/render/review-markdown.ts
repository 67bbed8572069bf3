import type { ReportedDuty, ReviewReport } from '../domain/model/review-report.ts';
import { verdictOf } from '../domain/review/verdict-of.ts';
import { sayDay } from '../words/dates.ts';
import { sayDutySubject } from '../words/duty-subject.ts';
import { sayImpact } from '../words/impact.ts';
import { reviewWords } from '../words/review.ts';
import { mostSeriousFirst, problemMarkdown } from './problem-markdown.ts';
import { reviewTableMarkdown } from './review-table-markdown.ts';
import { literal, sentence } from './safe-markdown.ts';

/** Our comment is found again by this; forges do not show it. */
export const REVIEW_MARKER = '<!-- opendata:review -->';

/** Forges cut a comment at 65,536 characters; ours ends earlier and says so itself. */
const LONGEST = 60_000;
const SHOWN = { problems: 40, files: 20, tables: 12, duties: 30 };

/**
 * The one comment on a pull request, from the report alone: verdict, what to do, problems (most serious first), duties, what
 * changes, figures. Nothing that was submitted can end its code spans or its lines.
 */
export function reviewMarkdown(report: ReviewReport): string {
  const parts = [
    verdict(report),
    problems(report),
    duties(report),
    changes(report),
    ...report.tables.slice(0, SHOWN.tables).map((table) => reviewTableMarkdown(table, report.lang)),
  ].filter(Boolean);
  return shorten(`${parts.join('\n\n')}\n`, reviewWords[report.lang].cut);
}

function verdict({ problems: found, vanishes, lang }: ReviewReport): string {
  const say = reviewWords[lang];
  const reached = verdictOf({ findings: found, vanished: vanishes });
  const errors = found.filter((problem) => problem.level === 'error').length;
  const sentences = {
    accepted: say.accepted,
    attention: say.attention(found.length + vanishes.length),
    refused: say.refused(errors),
  };
  return `${REVIEW_MARKER}\n## ${say.heading[reached]}\n\n${sentences[reached]} ${say.next[reached]}`;
}

function problems({ problems: found, portal, lang }: ReviewReport): string {
  if (found.length === 0) return '';
  const say = reviewWords[lang];
  const lines = mostSeriousFirst(found)
    .slice(0, SHOWN.problems)
    .map((problem) => problemMarkdown(problem, portal, lang));
  const rest = found.length - SHOWN.problems;
  return `### ${say.problems}\n\n${lines.join('\n')}${rest > 0 ? `\n- ${say.more(rest)}` : ''}`;
}

function duties({ meets, vanishes, impact, names, lang }: ReviewReport): string {
  const say = reviewWords[lang];
  const met = meets.slice(0, SHOWN.duties).map((duty) => dutyLine(duty, names, lang));
  const rest = (n: number) => (n > SHOWN.duties ? [`- ${say.more(n - SHOWN.duties)}`] : []);
  const told = met.length > 0 ? [...met, ...rest(meets.length)].join('\n') : say.noDuty;
  const parts = impact ? sayImpact({ ...impact, vanished: vanishes }, lang) : [];
  const lists = parts.map(({ heading, lines }) => {
    const shown = lines.slice(0, SHOWN.duties).map((line) => `- ${sentence(line)}`);
    return `### ${heading}\n\n${[...shown, ...rest(lines.length)].join('\n')}`;
  });
  return [`### ${say.duties}\n\n${told}`, ...lists].join('\n\n');
}

function dutyLine(duty: ReportedDuty, names: ReviewReport['names'], lang: ReviewReport['lang']): string {
  const say = reviewWords[lang];
  const due = sayDay(duty.due, lang);
  return `- ${nameOf(duty, names, lang)}: **${duty.state === 'provided-late' ? say.late(duty.days ?? 0, due) : say.onTime(due)}**`;
}

/** `YT-01` Cơ sở khám bệnh, `2026-Q3`, Sở Y tế; without an item: what is owed, Sở Y tế. */
function nameOf(duty: ReportedDuty, names: ReviewReport['names'], lang: ReviewReport['lang']): string {
  const { item, agency, period = '' } = duty;
  if (item === undefined)
    return `${sentence(sayDutySubject(duty, undefined, lang))}, ${sentence(names[`agency/${agency}`] ?? agency)}`;
  const title = names[`item/${item}`];
  const subject = [literal(item), title === undefined ? '' : sentence(title)].filter(Boolean).join(' ');
  return [subject, literal(period), sentence(names[`agency/${agency}`] ?? agency)].filter(Boolean).join(', ');
}

function changes({ changes: changed, names, lang }: ReviewReport): string {
  const say = reviewWords[lang];
  const lines = changed.slice(0, SHOWN.files).map(({ path, status }) => {
    const dataset = names[`dataset/${/^datasets\/[^/]+\/([^/]+)\//.exec(path)?.[1] ?? ''}`];
    return `- ${say.status[status]} ${literal(path)}${dataset === undefined ? '' : ` – ${sentence(dataset)}`}`;
  });
  const rest = changed.length - SHOWN.files;
  return `### ${say.changes(changed.length)}\n\n${lines.join('\n')}${rest > 0 ? `\n- ${say.more(rest)}` : ''}`;
}

function shorten(text: string, more: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf('\n', LONGEST - 400))}\n\n${more}\n`;
}
