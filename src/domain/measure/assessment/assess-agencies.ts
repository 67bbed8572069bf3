import type { AgencyAssessment, AgencyScore, OpenDuty } from '../../model/assessment.ts';
import type { Agency, AgencyKind } from '../../model/agency.ts';
import type { Duty } from '../../model/duty.ts';
import type { Score } from '../../model/quality.ts';
import { isMet } from '../count-states.ts';
import { groupBy } from '../group-by.ts';
import type { QualityContext } from '../quality/context.ts';
import { hasData, itemsDue } from '../quality/duties.ts';
import type { Quality } from '../quality/quality.ts';
import { countDuties, dataDutiesIn } from './count-duties.ts';

/** Bound by the regulation (Art. 2.1); others are named once they owe something. */
const BOUND: readonly AgencyKind[] = ['department', 'attached', 'commune'];
const ORDER: readonly AgencyKind[] = ['department', 'attached', 'commune', 'district', 'central', 'other'];

/** Every agency that existed in the window, with what it owed, its score and its rank among those of its kind. */
export function assessAgencies(context: QualityContext, quality: Quality): AgencyAssessment[] {
  const dutiesOf = groupBy(context.duties, (duty) => duty.agency);
  const assessed = context.portal.agencies.flatMap((agency) => {
    const duties = dutiesOf(agency.id);
    const owes = dataDutiesIn(duties, context).length > 0;
    if (!owes && !(BOUND.includes(agency.kind) && existed(agency, context))) return [];
    return [assessAgency(agency, duties, quality.ofAgency(agency.id), context)];
  });
  const ranked = assessed.map((one) => withRank(one, assessed));
  const inVietnamese = new Intl.Collator('vi').compare;
  const rank = (one: AgencyAssessment) => one.score?.rank ?? Number.MAX_SAFE_INTEGER;
  return ranked.sort(
    (a, b) =>
      Number(!a.score) - Number(!b.score) ||
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      rank(a) - rank(b) ||
      inVietnamese(a.name.vi, b.name.vi),
  );
}

function existed({ validFrom, validTo }: Agency, { from, to }: QualityContext): boolean {
  return (validFrom ?? from) <= to && (validTo ?? to) >= from;
}

function assessAgency(
  agency: Agency,
  duties: readonly Duty[],
  score: Score | undefined,
  context: QualityContext,
): AgencyAssessment {
  const { from, to, asOf, portal } = context;
  const own = dataDutiesIn(duties, context);
  const items = itemsDue(agency.id, duties, context);
  const review = duties.find(({ id, due }) => id.startsWith('list-review/') && from <= due && due <= to);
  return {
    agency: agency.id,
    name: agency.name,
    kind: agency.kind,
    duties: countDuties(own, asOf),
    items: { due: items.length, provided: items.filter((item) => hasData(item, agency.id, context)).length },
    overThreeMonths: duties.filter(({ kind, state }) => kind === 'first-provision' && state === 'overdue').length,
    ...(review ? { review: review.state } : {}),
    ...(score ? { score: { ...plain(score), grade: portal.quality.grades[score.grade]?.name ?? { vi: '' } } } : {}),
    open: own.filter((duty) => duty.state === 'provided-late' || !isMet(duty.state)).map((duty) => openDuty(duty, context)),
  };
}

/** What is kept of a score: shares to four digits, reasons not, for they can be computed again. */
function plain({ points, leaks, indicators }: Score): Omit<AgencyScore, 'grade'> {
  return {
    points,
    rank: 0,
    leaks,
    indicators: indicators.map(({ id, weight, share }) => ({
      id,
      weight,
      ...(share === undefined ? {} : { share: Math.round(share * 10_000) / 10_000 }),
    })),
  };
}

function openDuty({ id, kind, item = '', period = '', due, state, days }: Duty, { items }: QualityContext): OpenDuty {
  const title = items.get(item)?.title ?? { vi: item };
  return { id, kind, item, title, period, due, state, ...(days === undefined ? {} : { days }) };
}

function withRank(one: AgencyAssessment, all: readonly AgencyAssessment[]): AgencyAssessment {
  const { score } = one;
  if (!score) return one;
  const better = all.filter((other) => other.kind === one.kind && other.score && other.score.points > score.points);
  return { ...one, score: { ...score, rank: better.length + 1 } };
}
