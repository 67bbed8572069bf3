import type { Review } from '../domain/model/review.ts';
import type { Lang } from '../domain/model/text.ts';
import { sayDay } from '../words/dates.ts';
import { sayDutySubject } from '../words/duty-subject.ts';
import { sayImpact } from '../words/impact.ts';
import { reviewWords } from '../words/review.ts';
import { findingText } from './findings-text.ts';
import { verdictOf } from '../domain/review/verdict-of.ts';

/** `review` for a terminal: verdict, findings, duties, tables. */
export function reviewText(review: Review, lang: Lang): string {
  const say = reviewWords[lang];
  const number = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB');
  const duties = review.met.map((duty) => {
    const due = sayDay(duty.due, lang);
    const when = duty.state === 'provided-late' ? say.late(duty.days ?? 0, due) : say.onTime(due);
    return `  ${sayDutySubject(duty, undefined, lang)}, ${duty.agency}: ${when}`;
  });
  const tables = review.tables.flatMap(({ pair, diff }) => {
    if (!diff) return [];
    const counts = [
      say.removed(number.format(diff.removed.count)),
      say.changed(number.format(diff.changed.count)),
      say.added(number.format(diff.added.count)),
    ];
    return [`  ${pair.path} (${say.against(pair.before?.period ?? '')}): ${counts.join(', ')}`];
  });
  return [
    `${say.heading[verdictOf(review)]} (${say.changes(review.changes.length)})`,
    ...review.findings.map((finding) => `\n${findingText(finding, lang)}`),
    `\n${say.duties}:`,
    ...(duties.length > 0 ? duties : [`  ${say.noDuty}`]),
    ...(review.impact ? sayImpact(review.impact, lang) : []).flatMap(({ heading, lines }) => [
      `\n${heading}:`,
      ...lines.map((line) => `  ${line}`),
    ]),
    ...(tables.length > 0 ? [`\n${say.tables}:`, ...tables] : []),
    '',
  ].join('\n');
}
