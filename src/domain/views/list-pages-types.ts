import type { ListItem, ListVersion } from '../model/catalogue.ts';
import type { FieldChange, ListDiff } from '../model/list-diff.ts';
import type { DraftOutcome, ListDraft } from '../model/list-draft.ts';
import type { Day } from '../model/text.ts';
import type { AgencyRef, DatasetView, DutyView, Ref } from './view-types.ts';

/** What the pages about the open-data list show beside the list in force. */
export interface ListPagesView {
  /** Newest first. */
  readonly versions: readonly VersionView[];
  /** Every item of every version, by code. */
  readonly items: readonly ItemHistoryView[];
  /** Newest half-year first; those with answers, and the current one. */
  readonly reviews: readonly ReviewView[];
}

export interface VersionView {
  readonly version: ListVersion;
  readonly url: string;
  readonly state: 'past' | 'in-force' | 'coming';
  /** Last day in force; absent of the newest. */
  readonly to?: Day;
  /** Against the version before it; absent of the first. */
  readonly diff?: { readonly url: string; readonly previous: Ref; readonly diff: ListDiff };
}

/** One item across the versions. */
export interface ItemHistoryView {
  readonly code: string;
  readonly url: string;
  /** As the version in force has it; else as the last or first version that has it. */
  readonly item: ListItem;
  readonly topic: Ref;
  readonly listed: boolean;
  readonly illustrative: boolean;
  /** Oldest first, only where something happened to it. */
  readonly events: readonly ItemEvent[];
  /** Oldest first. */
  readonly holders: readonly HolderTerm[];
  readonly datasets: readonly DatasetView[];
  /** Newest due day first, at most 24; of an item of many holders none. */
  readonly duties: readonly DutyView[];
  readonly answers: readonly { readonly half: Ref; readonly outcome: DraftOutcome }[];
}

export interface ItemEvent {
  readonly version: Ref;
  readonly day: Day;
  readonly kind: 'added' | 'changed' | 'dropped';
  readonly before?: ListItem;
  readonly after?: ListItem;
  readonly changes: readonly FieldChange[];
}

export interface HolderTerm {
  readonly holder: AgencyRef | { readonly every: 'commune' | 'department' };
  readonly from: Day;
  readonly to?: Day;
  readonly basis: string;
}

export interface ReviewView extends Ref {
  readonly draft: ListDraft;
  readonly illustrative: boolean;
  /** Departments and others with items, each named; of the communes those that answered. */
  readonly agencies: readonly AnsweredView[];
  /** Communes with items, and how many of them have not answered. */
  readonly communes: { readonly all: number; readonly silent: number };
}

export interface AnsweredView {
  readonly agency: AgencyRef;
  readonly coverage: ListDraft['coverage'][number];
}
