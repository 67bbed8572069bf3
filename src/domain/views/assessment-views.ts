import { addDays } from '../calendar/day.ts';
import { ledger } from '../ledger/ledger.ts';
import { assess } from '../measure/assessment/assess.ts';
import { halfOf, windowOf } from '../measure/assessment/window.ts';
import { makeQuality } from '../measure/quality/quality.ts';
import type { Assessment, FrozenAssessment } from '../model/assessment.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import type { AssessmentView } from './assessment-types.ts';
import { compareText } from './compare.ts';
import { optional } from './optional.ts';
import { averageIndicators, findBasis, isIllustrative, kindOf, operatorOn } from './report/report-basis.ts';
import type { AssessmentReport } from './report/report-types.ts';
import type { SiteInput } from './site-view.ts';
import type { AgencyView } from './view-types.ts';

/**
 * The published assessments, and as they stand today the half-year that runs and the one before it. Newest first. Published
 * figures are those that were frozen; nothing of them is computed again here.
 */
export function makeAssessmentViews(input: SiteInput): AssessmentView[] {
  const { portal, asOf } = input;
  const running = halfOf(asOf, portal.regulation);
  const frozen = new Map(portal.assessments.map((one) => [one.period, one]));
  const open = [running, halfBefore(running)].filter((half) => !frozen.has(half) && isOfRegulation(half, portal));
  const views = [
    ...portal.assessments.map((one) => frozenView(one, portal)),
    ...open.map((half) => openView(half, running, input)),
  ];
  return views.sort((a, b) => compareText(b.period, a.period));
}

/** The points of an agency in the half-year that runs, with their reasons: what is shown of it as an assessment, to the same digit. */
export function makeRunningScores(input: SiteInput, views: readonly AssessmentView[]): (agency: string) => AgencyView['quality'] {
  const running = views.find(({ state }) => state === 'running');
  if (!running) return () => undefined;
  const { from, to, agencies } = running.report.assessment;
  const scored = new Set(agencies.flatMap(({ agency, score }) => (score ? [agency] : [])));
  const quality = makeQuality({ ...input, from, to });
  return (agency) => {
    const score = scored.has(agency) ? quality.ofAgency(agency) : undefined;
    return score && { period: running.period, url: running.url, score };
  };
}

function frozenView({ period, versions }: FrozenAssessment, portal: Portal): AssessmentView {
  const newest = versions.at(-1);
  if (!newest) throw new Error(`No version of ${period}.`);
  return {
    period,
    url: urlOf(period),
    state: 'frozen',
    versions: versions
      .toReversed()
      .map(({ version, reason, commit, inputs }) => ({ version, commit, inputs, ...optional('reason', reason) })),
    report: reportOf(newest.result, portal, newest.commit),
  };
}

function openView(period: string, running: string, { portal, duties, findings, asOf }: SiteInput): AssessmentView {
  const window = windowOf(period, portal.regulation) ?? { from: asOf, to: asOf };
  const day = asOf <= window.to ? asOf : addDays(window.to, 1);
  const result = assess({ portal, duties: day === asOf ? duties : ledger(portal, day), findings, period, window, asOf: day });
  const head = portal.history.kind === 'git' ? portal.history.head : undefined;
  return {
    period,
    url: urlOf(period),
    state: period === running ? 'running' : 'open',
    versions: [],
    report: reportOf(result, portal, head),
  };
}

function reportOf(assessment: Assessment, portal: Portal, commit: string | undefined): AssessmentReport {
  const operator = operatorOn(portal, assessment.asOf);
  return {
    kind: kindOf(assessment.period),
    assessment,
    operator: { name: operator?.name ?? { vi: '' }, ...optional('abbreviation', operator?.abbreviation) },
    province: portal.settings.province.name,
    portal: { name: portal.settings.name, url: portal.settings.url },
    ...optional('commit', commit),
    illustrative: isIllustrative(portal, assessment.asOf),
    basis: findBasis(portal, assessment.asOf),
    indicators: averageIndicators(assessment),
  };
}

function urlOf(period: string): string {
  return `/danh-gia/${period}/`;
}

function halfBefore(half: string): string {
  const year = Number(half.slice(0, 4));
  return half.endsWith('H2') ? `${year}-H1` : `${year - 1}-H2`;
}

/** Nothing is assessed for a time before the regulation. */
function isOfRegulation(half: string, { regulation }: Portal): boolean {
  return regulation.effective <= (windowOf(half, regulation)?.to as Day);
}
