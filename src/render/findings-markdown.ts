import type { ReportedProblem } from '../domain/model/review-report.ts';
import type { Lang } from '../domain/model/text.ts';
import { validationWords } from '../words/validation.ts';
import type { ValidationSummary } from './findings-json.ts';
import { mostSeriousFirst, problemMarkdown } from './problem-markdown.ts';
import { sayScope } from './say-scope.ts';

/** A page of a forge's summary or of a mail: whoever has more to mend runs the command. */
const SHOWN = 200;

/** `validate --format markdown`: the most serious first. Nothing that was submitted can end its code spans or its lines. */
export function findingsMarkdown(
  problems: readonly ReportedProblem[],
  summary: ValidationSummary,
  portal: string,
  lang: Lang,
): string {
  const say = validationWords[lang];
  const scope = sayScope(summary, lang);
  if (problems.length === 0) return `${say.clean(scope)}\n`;
  const errors = problems.filter(({ level }) => level === 'error').length;
  const lines = mostSeriousFirst(problems)
    .slice(0, SHOWN)
    .map((problem) => problemMarkdown(problem, portal, lang));
  const rest = problems.length - SHOWN;
  const more = rest > 0 ? `- ${say.more(rest)}\n` : '';
  return `**${say.total(errors, problems.length - errors, scope)}**\n\n${lines.join('\n')}\n${more}`;
}
