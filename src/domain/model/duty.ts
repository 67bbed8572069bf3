import type { Day, Instant } from './text.ts';

/** What somebody owes, for which period, until when, and how it stands (`cli.md`, `deadlines`). */
export interface Duty {
  /**
   * `<item>/<agency>/<period>`, lower case but for the period, e.g. `yt-01/so-y-te/2026-Q3`; without an item its kind stands there:
   * `list-review/so-y-te/2026-H1`. `list-proposal/…` is the operator's side of the review (Art. 11.3).
   */
  readonly id: string;
  readonly kind: DutyKind;
  readonly item?: string;
  readonly agency: string;
  /** The period; for `on-change` the day of the announcement, for `first-provision` the day the list was published. */
  readonly period?: string;
  /** Id of the dataset that answers it, where there is one. */
  readonly dataset?: string;
  /** First day on which it can be met. */
  readonly opens: Day;
  /** The day to aim at: the literal reading's (first day counted), or the last working day before a fixed one. Never after `due`. */
  readonly recommended: Day;
  readonly due: Day;
  readonly reckoning: Reckoning;
  readonly state: DutyState;
  /** Days late (provided-late, overdue), or days left (due-soon, not-due). */
  readonly days?: number;
  readonly evidence?: Evidence;
  /** How much of what was asked stands behind the evidence, where that can be counted: communes covered, items reviewed. */
  readonly coverage?: Coverage;
  /** What looked like evidence and is none, with the reason. */
  readonly discounted: readonly { readonly file: string; readonly reason: DiscountReason; readonly detail?: string }[];
}

export type DutyKind = 'periodic' | 'on-change' | 'first-provision' | 'list-review' | 'assessment' | 'report' | 'monthly-report';

export const DUTY_STATES = ['overdue', 'due-soon', 'not-due', 'provided', 'provided-late', 'waived', 'unverified'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

export interface Coverage {
  readonly of: 'communes' | 'items';
  readonly given: number;
  readonly asked: number;
}

/** Why something that looks like evidence is none; `words/ledger.ts` says it. */
export type DiscountReason =
  | 'before-period-end'
  | 'too-early'
  | 'same-bytes'
  | 'same-rows'
  | 'not-landed'
  | 'no-rows'
  | 'removed'
  | 'not-holder'
  | 'no-document'
  | 'no-answers'
  | 'after-record';

/** The arithmetic of a due date, step by step; `words/reckoning.ts` says it. */
export interface Reckoning {
  readonly article: string;
  /** What starts the clock, or the day itself that a rule or a list names. */
  readonly start: Day;
  readonly startIs: StartKind;
  readonly days?: number;
  readonly months?: number;
  readonly firstDay: 'exclude-first' | 'include-first';
  /** The last day before any roll. */
  readonly last: Day;
  /** Days off that the last day was moved over, each with its name key: `weekend` or a holiday's Vietnamese name. */
  readonly skipped: readonly { readonly day: Day; readonly because: string }[];
  readonly due: Day;
  /** A year whose Tết days are not official yet: the date may still change. */
  readonly provisional: boolean;
}

/**
 * `fixed`: "before" that day (Art. 9.2, 11.4); `roadmap`: the list itself names the last day (13.1); `end-of-half`: the half-year's last day
 * (11.3, 13.5); `set-day`: a day that the operator set because the regulation names none (14.3).
 */
export type StartKind =
  'first-day-of-next-period' | 'announcement' | 'publication' | 'fixed' | 'roadmap' | 'end-of-half' | 'set-day';

/** `record`: the operator's record in `catalogue/` of something that is no data: a review, a report, an assessment. */
export interface Evidence {
  readonly kind: 'landing' | 'no-change' | 'attestation' | 'record' | 'waiver';
  readonly commit?: string;
  readonly file: string;
  /** When the pull request first passed; decides "on time". */
  readonly submittedAt?: Instant;
  /** When it landed on main; decides "published". */
  readonly publishedAt?: Instant;
  /** The day that counts. */
  readonly day: Day;
  readonly document?: string;
}
