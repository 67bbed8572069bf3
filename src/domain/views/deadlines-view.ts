import { countStates, isMet } from '../measure/count-states.ts';
import type { Day } from '../model/text.ts';
import type { DeadlinesView, SubjectView } from './deadline-types.ts';
import { makeDueDays, makeDutyRows, makeMonths } from './due-days.ts';
import { newestFirst } from './duty-view.ts';
import { findUnplaced, makeMatrices } from './matrix-view.ts';
import { makeTrend } from './on-time-trend.ts';
import { makeScoreboard } from './score-view.ts';
import { makeTracks, type TrackContext } from './track-view.ts';
import type { AgencyView, DutyView } from './view-types.ts';

/** Days that the overview shows ahead. */
const NEXT_DAYS = 5;

/** `duties` come sorted by due date. */
export interface DeadlinesContext extends TrackContext {
  readonly agencies: readonly AgencyView[];
  /** The half-year of a day, as the assessments cut the year. */
  readonly halfOf: (day: Day) => string;
}

/** The pages of the ledger. Linear in duties. */
export function makeDeadlines(context: DeadlinesContext): DeadlinesView {
  const { duties, agencies, asOf } = context;
  const open = duties.filter((duty) => duty.due >= asOf && !isMet(duty.state) && duty.state !== 'unverified');
  return {
    overdue: makeDutyRows(duties.filter((duty) => duty.state === 'overdue')),
    next: makeDueDays(open, asOf).slice(0, NEXT_DAYS),
    months: makeMonths(duties, asOf),
    subjects: makeSubjects(duties),
    tracks: makeTracks(context),
    scoreboard: makeScoreboard(agencies, asOf),
    trend: makeTrend(duties, context.halfOf, asOf),
  };
}

/** Subjects that more than one agency owes; the page of any other is its only track. */
function makeSubjects(duties: readonly DutyView[]): SubjectView[] {
  const inVietnamese = new Intl.Collator('vi').compare;
  return [...Map.groupBy(duties, (duty) => duty.subject.id).values()].flatMap((own) => {
    const agencies = new Set(own.map((duty) => duty.agency)).size;
    const [first] = own;
    if (!first || agencies < 2) return [];
    return {
      ...first.subject,
      agencies,
      counts: countStates(own),
      matrices: makeMatrices(own, (a, b) => inVietnamese(a.agencyRef.name.vi, b.agencyRef.name.vi)),
      others: makeDutyRows(newestFirst(findUnplaced(own))),
    };
  });
}
