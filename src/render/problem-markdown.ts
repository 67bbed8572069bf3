import type { ReportedProblem } from '../domain/model/review-report.ts';
import type { Lang } from '../domain/model/text.ts';
import { reviewWords } from '../words/review.ts';
import { literal, sentence } from './safe-markdown.ts';

/** One problem as an item of a list, with the address of its help page; `portal` is the portal's. */
export function problemMarkdown(problem: ReportedProblem, portal: string, lang: Lang): string {
  const { code, level, file, line, column, message, fix } = problem;
  const place = [literal(line === undefined ? file : `${file}:${line}`), literal(column ?? '')].filter(Boolean).join(' ');
  const help = `[${code}](${portal}${lang === 'en' ? '/en' : ''}/huong-dan/loi/${code}/)`;
  return `- **${reviewWords[lang].level[level]}** ${place}: ${sentence(message)} → ${sentence(fix)} (${help})`;
}

/** Errors before warnings, otherwise in their order. */
export function mostSeriousFirst<P extends Pick<ReportedProblem, 'level'>>(problems: readonly P[]): P[] {
  return [...problems].sort((a, b) => (a.level === b.level ? 0 : a.level === 'error' ? -1 : 1));
}
