import type { AgencyKind } from '../model/agency.ts';
import type { PeriodicFrequency } from '../model/catalogue.ts';
import type { DutyKind, Reckoning } from '../model/duty.ts';
import type { Day, Text } from '../model/text.ts';
import type { DutyMoment, DutyStep } from './duty-timeline.ts';
import type { OnTimeTrend } from './on-time-trend.ts';
import type { AgencyRef, AgencyView, DutyView, StateCounts } from './view-types.ts';

/** What duties are about: a list item, or a kind of duty that has none. */
export interface SubjectRef {
  /** Code of the item in small letters, or the kind: `yt-01`, `list-review`. */
  readonly id: string;
  readonly kind: DutyKind;
  readonly item?: { readonly code: string; readonly title: Text };
  /** Page of all that owe it where there are many, else of its one track. */
  readonly url: string;
}

/** One line of a list of duties: one duty, or what many agencies owe of the same thing by the same day. */
export interface DutyRow {
  readonly subject: SubjectRef;
  readonly kind: DutyKind;
  readonly period?: string;
  readonly due: Day;
  readonly duties: readonly [DutyView, ...DutyView[]];
  readonly counts: StateCounts;
}

/** What is due on one day. */
export interface DueDayView {
  readonly day: Day;
  /** Days from today; negative where it is over. */
  readonly left: number;
  readonly rows: readonly DutyRow[];
  readonly duties: number;
  readonly agencies: number;
  /** Each arithmetic that leads to this day, with a duty that it is the arithmetic of. */
  readonly reasons: readonly { readonly of: DutyRow; readonly reckoning: Reckoning }[];
}

/** What is due in one month, by day; its page is `/han-cung-cap/thang/<month>/`. */
export interface MonthView {
  /** `YYYY-MM` */
  readonly month: string;
  readonly url: string;
  readonly days: readonly DueDayView[];
  readonly duties: number;
  readonly counts: StateCounts;
  readonly before?: string;
  readonly after?: string;
}

/** Periods of one length across, one line an item or agency: a duty a cell, nothing where none is owed. */
export interface MatrixView {
  readonly frequency: PeriodicFrequency;
  readonly periods: readonly string[];
  readonly rows: readonly {
    readonly subject: SubjectRef;
    readonly agency: AgencyRef;
    readonly url: string;
    readonly cells: readonly (DutyView | undefined)[];
  }[];
  /** Earlier periods that do not stand here; they are on the pages of the tracks. */
  readonly earlier: number;
}

/** One subject that many agencies owe, with all of them. */
export interface SubjectView extends SubjectRef {
  readonly agencies: number;
  readonly counts: StateCounts;
  readonly matrices: readonly MatrixView[];
  /** Duties that no matrix holds, such as announced changes; newest first. */
  readonly others: readonly DutyRow[];
}

/** A moment in the life of a duty, or today; `url` is the address of its file on the portal. */
export interface TrackStep extends Omit<DutyStep, 'what'> {
  readonly what: DutyMoment | 'today';
  readonly url?: string;
}

/** What one agency owes of one subject, over time: `/han-cung-cap/<subject>/<agency>/`, a duty at `#<period>`. */
export interface TrackView {
  readonly subject: SubjectRef;
  readonly agency: AgencyRef;
  readonly url: string;
  /** Newest due date first. */
  readonly duties: readonly { readonly duty: DutyView; readonly timeline: readonly TrackStep[] }[];
  readonly counts: StateCounts;
}

/** How an agency keeps its deadlines. */
export interface AgencyScore {
  /** Met on time, of those whose last day is over. */
  readonly met: number;
  readonly due: number;
  readonly late: number;
  /** Days of all late and overdue duties together. */
  readonly lateDays: number;
  readonly overdue: number;
  /** Answered by a signed «nothing new». */
  readonly noChange: number;
  readonly next?: DutyView;
}

/** Agencies of one kind: those with a share of on-time duties, best first; the others by name. */
export interface ScoreboardView {
  readonly kind: AgencyKind;
  readonly ranked: readonly AgencyView[];
  readonly unranked: readonly AgencyView[];
  readonly score: AgencyScore;
}

/** The ledger as its pages show it. */
export interface DeadlinesView {
  readonly overdue: readonly DutyRow[];
  /** The next days on which something open is due, soonest first. */
  readonly next: readonly DueDayView[];
  /** Newest first. */
  readonly months: readonly MonthView[];
  readonly subjects: readonly SubjectView[];
  readonly tracks: readonly TrackView[];
  readonly scoreboard: readonly ScoreboardView[];
  readonly trend: OnTimeTrend;
}
