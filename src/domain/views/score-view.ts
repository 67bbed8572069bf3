import { countOnTime } from '../measure/count-states.ts';
import type { AgencyKind } from '../model/agency.ts';
import type { Day } from '../model/text.ts';
import type { AgencyScore, ScoreboardView } from './deadline-types.ts';
import { findNext, newestFirst } from './duty-view.ts';
import { optional } from './optional.ts';
import type { AgencyView, DutyView } from './view-types.ts';

const KINDS: readonly AgencyKind[] = ['department', 'attached', 'commune', 'central', 'district', 'other'];

export function makeScore(duties: readonly DutyView[], asOf: Day): AgencyScore {
  const late = duties.filter(({ state }) => state === 'provided-late' || state === 'overdue');
  return {
    ...countOnTime(duties, asOf),
    late: late.filter(({ state }) => state === 'provided-late').length,
    lateDays: late.reduce((sum, { days }) => sum + (days ?? 0), 0),
    overdue: late.filter(({ state }) => state === 'overdue').length,
    noChange: duties.filter(({ evidence }) => evidence?.kind === 'no-change').length,
    ...optional('next', findNext(newestFirst(duties), asOf)),
  };
}

/**
 * Agencies of the day by kind, so that 96 communes do not drown the departments. The best share of on-time duties stands first,
 * then the fewest days late, then the most that came due; an agency of which nothing came due has no place in an order.
 */
export function makeScoreboard(agencies: readonly AgencyView[], asOf: Day): ScoreboardView[] {
  return KINDS.flatMap((kind) => {
    const own = agencies.filter((agency) => agency.kind === kind && (agency.validTo ?? asOf) >= asOf);
    if (own.length === 0) return [];
    const ranked = own.filter(({ score }) => score.due > 0).sort((a, b) => compareScores(a.score, b.score));
    const unranked = own.filter(({ score }) => score.due === 0);
    const duties = own.flatMap((agency) => agency.duties);
    return [{ kind, ranked, unranked, score: makeScore(duties, asOf) }];
  });
}

function compareScores(a: AgencyScore, b: AgencyScore): number {
  return b.met / b.due - a.met / a.due || a.lateDays - b.lateDays || b.due - a.due;
}
