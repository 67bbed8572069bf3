import type { Day, Instant } from './text.ts';

/** What somebody owes, for which period, until when, and how it stands (`cli.md`, `deadlines`). */
export interface Duty {
  /** `<item>/<agency>/<period>`, lower case but for the period, e.g. `yt-01/so-y-te/2026-Q3`. */
  readonly id: string;
  readonly kind: DutyKind;
  readonly item?: string;
  readonly agency: string;
  /** The period, or for `on-change` the day of the announcement. */
  readonly period?: string;
  /** Id of the dataset that answers it, where there is one. */
  readonly dataset?: string;
  /** First day on which it can be met. */
  readonly opens: Day;
  /** The literal reading's day (first day counted), to aim at. */
  readonly recommended: Day;
  readonly due: Day;
  readonly reckoning: Reckoning;
  readonly state: DutyState;
  /** Days late (provided-late, overdue), or days left (due-soon, not-due). */
  readonly days?: number;
  readonly evidence?: Evidence;
  /** What looked like evidence and is none, with the reason. */
  readonly discounted: readonly { readonly file: string; readonly reason: DiscountReason; readonly detail?: string }[];
}

export type DutyKind = 'periodic' | 'on-change' | 'first-provision' | 'list-review' | 'assessment' | 'report' | 'monthly-report';

export const DUTY_STATES = ['overdue', 'due-soon', 'not-due', 'provided', 'provided-late', 'waived', 'unverified'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

export type DiscountReason = 'before-period-end' | 'same-bytes' | 'not-landed' | 'no-rows';

/** The arithmetic of a due date, step by step; `words/reckoning.ts` says it. */
export interface Reckoning {
  readonly article: string;
  /** What starts the clock: the first day after the period, or the day of the announcement. */
  readonly start: Day;
  readonly startIs: 'first-day-of-next-period' | 'announcement' | 'publication' | 'fixed';
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

export interface Evidence {
  readonly kind: 'landing' | 'no-change' | 'attestation' | 'waiver';
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
