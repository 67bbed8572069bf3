import type { Agency } from './agency.ts';
import type { Duty } from './duty.ts';

/** Days from the due date at which somebody is reminded (Art. 11.2): 15, 7 and 1 before it, 1, 7 and 30 after it. */
export const REMINDER_MARKS = [-15, -7, -1, 1, 7, 30] as const;
export type ReminderMark = (typeof REMINDER_MARKS)[number];

/** From this mark on a letter to the agency's head is drafted. */
export const LETTER_MARK: ReminderMark = 30;

/** One open duty that somebody must be told of now. */
export interface Reminder {
  readonly duty: Duty;
  /** The latest mark that has been reached. */
  readonly mark: ReminderMark;
  /** What is settled by telling it: this mark and earlier ones that were missed. */
  readonly keys: readonly string[];
}

/** What lies on an agency's desk: its open duties, by due date. */
export interface Desk {
  readonly agency: Agency;
  readonly overdue: readonly Duty[];
  /** Due within 30 days. */
  readonly soon: readonly Duty[];
  /** Due within 90 days. */
  readonly later: readonly Duty[];
}

/** What is to be done with an agency's living issue. */
export type IssueAction =
  | { readonly do: 'create'; readonly title: string; readonly body: string; readonly labels: readonly string[] }
  | { readonly do: 'edit'; readonly number: number; readonly change: IssueChange }
  | { readonly do: 'comment'; readonly number?: number; readonly body: string };

export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly state?: 'open' | 'closed';
}

/** What a run does for one agency. */
export interface DeskPlan {
  readonly desk: Desk;
  /** Told by comments on the issue. */
  readonly reminders: readonly Reminder[];
  readonly actions: readonly IssueAction[];
  readonly mail?: PlannedMail;
  readonly letter?: PlannedLetter;
}

export interface PlannedMail {
  /** Name below `mail/`. */
  readonly file: string;
  readonly to?: string;
  readonly text: string;
  /** As its reader sees it. */
  readonly body: string;
  readonly keys: readonly string[];
}

/** A draft of a letter to the agency's head, for the operator to sign. */
export interface PlannedLetter {
  /** Name below `letters/`. */
  readonly file: string;
  readonly overdue: readonly Duty[];
}

export interface RemindPlan {
  readonly desks: readonly DeskPlan[];
  readonly dashboard: readonly IssueAction[];
}
