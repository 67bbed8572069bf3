import type { CommitStatus } from '../domain/model/forge.ts';
import type { ReviewReport } from '../domain/model/review-report.ts';
import { judgeAreas, type AreaVerdict } from '../domain/review/judge-areas.ts';
import { sayDay } from '../words/dates.ts';
import { sayDutySubject } from '../words/duty-subject.ts';
import { statusWords } from '../words/review-status.ts';

/** Forges show 140 characters. */
const LONGEST = 140;

/** One status an area, from the report alone. Lateness is told and refuses nothing. */
export function reviewStatuses(report: ReviewReport): CommitStatus[] {
  return judgeAreas(report).map((judged) => ({
    context: statusWords.context[judged.area],
    state: judged.errors > 0 ? 'failure' : 'success',
    description: describe(judged, report).slice(0, LONGEST),
  }));
}

/** Where no report came: the request is not judged, and must not look as if it were. */
export function unjudgedStatus(lang: ReviewReport['lang']): CommitStatus {
  return { context: statusWords.context.result, state: 'failure', description: statusWords.unjudged[lang] };
}

function describe({ area, errors, warnings }: AreaVerdict, report: ReviewReport): string {
  const { lang } = report;
  if (area === 'deadline') return deadline(report);
  if (errors > 0) return statusWords.errors[lang](errors);
  return warnings > 0 ? statusWords.warnings[lang](warnings) : statusWords.clean[area][lang];
}

function deadline({ meets, vanishes, lang }: ReviewReport): string {
  const [first] = meets;
  if (vanishes.length > 0) return statusWords.vanishing[lang](vanishes.length);
  if (!first) return statusWords.noDuty[lang];
  const late = Math.max(0, ...meets.map((duty) => (duty.state === 'provided-late' ? (duty.days ?? 0) : 0)));
  const name = first.item ? [first.item, first.period ?? ''].join(' ').trim() : sayDutySubject(first, undefined, lang);
  return statusWords.meets[lang](name, meets.length - 1, late, sayDay(first.due, lang));
}
