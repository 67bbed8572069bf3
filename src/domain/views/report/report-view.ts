import { assess } from '../../measure/assessment/assess.ts';
import { makeQuality } from '../../measure/quality/quality.ts';
import type { Assessment, Window } from '../../model/assessment.ts';
import { datasetFolder } from '../../model/dataset.ts';
import type { Duty } from '../../model/duty.ts';
import type { Finding } from '../../model/finding.ts';
import type { Portal } from '../../model/portal.ts';
import type { Score } from '../../model/quality.ts';
import type { Day } from '../../model/text.ts';
import { groupBy } from '../../measure/group-by.ts';
import { optional } from '../optional.ts';
import { splitPublished } from '../split-published.ts';
import { averageIndicators, findBasis, isIllustrative, kindOf, operatorOn } from './report-basis.ts';
import { summariseFeedback, summariseReview, summariseUsage } from './report-summaries.ts';
import { summariseLandings } from './report-landings.ts';
import type { ReportView } from './report-types.ts';

export interface ReportInput {
  readonly portal: Portal;
  /** The ledger as it stood on `asOf`, with what begins by the end of the next window. */
  readonly duties: readonly Duty[];
  readonly findings: readonly Finding[];
  readonly period: string;
  readonly window: Window;
  readonly next: Window;
  readonly asOf: Day;
}

/** The report of a period as of a day; everything in it comes from the content and its history. */
export function buildReportView(input: ReportInput): ReportView {
  const { portal, window, asOf, period } = input;
  const assessment = assess(input);
  const operator = operatorOn(portal, asOf);
  return {
    kind: kindOf(period),
    assessment,
    operator: { name: operator?.name ?? { vi: '' }, ...optional('abbreviation', operator?.abbreviation) },
    province: portal.settings.province.name,
    portal: { name: portal.settings.name, url: portal.settings.url },
    ...optional('commit', portal.history.kind === 'git' ? portal.history.head : undefined),
    illustrative: isIllustrative(portal, asOf),
    basis: findBasis(portal, asOf),
    indicators: averageIndicators(assessment),
    scores: scoreAgencies(input, assessment),
    withheld: findWithheld(input),
    feedback: summariseFeedback(portal, window, asOf),
    usage: summariseUsage(portal, window),
    review: summariseReview(portal, input.duties, assessment),
    notices: portal.notices.filter((notice) => notice.kind !== 'news' && isIn(dayOf(notice.from ?? notice.published), window)),
    drills: portal.drills.filter(({ date }) => isIn(date, window)),
    landings: summariseLandings(portal, window),
    upcoming: findUpcoming(input),
  };
}

function scoreAgencies(input: ReportInput, { agencies }: Assessment): Map<string, Score> {
  const { portal, duties, findings, window, asOf } = input;
  const quality = makeQuality({ portal, duties, findings, ...window, asOf });
  return new Map(
    agencies.flatMap(({ agency, score }) => {
      const whole = score && quality.ofAgency(agency);
      return whole ? [[agency, whole] as const] : [];
    }),
  );
}

function findWithheld({ portal, findings }: ReportInput): ReportView['withheld'] {
  const names = new Map(portal.agencies.map(({ id, name }) => [id, name]));
  const errors = groupBy(
    findings.filter(({ level }) => level === 'error'),
    ({ where }) => datasetFolder(where.file),
  );
  return splitPublished(portal, findings).withheld.map(({ id, agency, folder, dataset }) => ({
    title: dataset?.title ?? { vi: id },
    agency: names.get(agency) ?? { vi: agency },
    errors: errors(folder).reduce((sum, { count }) => sum + (count ?? 1), 0),
  }));
}

function findUpcoming({ duties, next }: ReportInput): ReportView['upcoming'] {
  const coming = duties.filter(
    ({ due, state, item }) => item && isIn(due, next) && (state === 'not-due' || state === 'due-soon'),
  );
  const byDay = groupBy(coming, ({ due }) => due);
  const days = [...new Set(coming.map(({ due }) => due))].sort();
  return days.map((due) => {
    const on = byDay(due);
    return { due, duties: on.length, agencies: new Set(on.map(({ agency }) => agency)).size };
  });
}

function isIn(day: Day, { from, to }: Window): boolean {
  return from <= day && day <= to;
}

/** The civil day that an instant written with Vietnam's offset begins with. */
function dayOf(instant: string): Day {
  return instant.slice(0, 10);
}
