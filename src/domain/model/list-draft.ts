import type { ListItem, ListVersion, ReviewAnswer } from './catalogue.ts';
import type { FieldChange } from './list-diff.ts';
import type { Day } from './text.ts';

export const DRAFT_OUTCOMES = ['added', 'changed', 'dropped', 'disputed', 'unanswered', 'kept'] as const;

/**
 * What the answers make of an item. `disputed`: its holders do not agree, or not all of them have asked for it; `unanswered`: nobody
 * who holds it has answered. Both stand as they were until somebody decides.
 */
export type DraftOutcome = (typeof DRAFT_OUTCOMES)[number];

/** An answer with who gave it, and by which letter. */
export interface DraftAnswer extends ReviewAnswer {
  readonly agency: string;
  readonly letter: string;
}

/** One item of the draft. */
export interface DraftEntry {
  readonly outcome: DraftOutcome;
  /** As it would stand; a dropped one as it was. Of an addition the code is a proposal, or empty where none can be made. */
  readonly item: ListItem;
  /** In the version under review; absent of an addition. */
  readonly before?: ListItem;
  readonly changes: readonly FieldChange[];
  readonly answers: readonly DraftAnswer[];
  /** Holders that have not answered for it. */
  readonly silent: readonly string[];
  readonly holders: number;
  /** An addition that others propose too, or that is on the list already: someone must choose. */
  readonly doubles: readonly { readonly agency?: string; readonly item?: string }[];
  /** The item has passed to another agency since the version under review was issued (`assignments.yaml`). */
  readonly passed?: { readonly from: string; readonly to: string; readonly basis: string };
  /** It ended by itself on this day. */
  readonly ended?: Day;
}

/** Whether an agency has answered for each item that it holds. */
export interface ReviewCoverage {
  readonly agency: string;
  readonly held: readonly string[];
  readonly unanswered: readonly string[];
  readonly added: number;
  readonly answered?: Day;
  readonly document?: string;
  readonly illustrative: boolean;
}

/** The next version of the list as the answers of a half-year would have it (Art. 11.3, 13.5). Nobody has decided on it. */
export interface ListDraft {
  readonly half: string;
  /** The version under review is the one in force on this day. */
  readonly day: Day;
  readonly base: ListVersion;
  readonly entries: readonly DraftEntry[];
  readonly coverage: readonly ReviewCoverage[];
}
