import type { Contact } from './agency.ts';
import type { DutyKind } from './duty.ts';
import type { Day, Instant, Text } from './text.ts';

/** `catalogue/portal.yaml`. */
export interface PortalSettings {
  readonly name: Text;
  readonly description: Text;
  /** Address of the portal, https, without a slash at the end (Art. 6.1). */
  readonly url: string;
  readonly province: { readonly code: string; readonly name: Text };
  /** Who runs the portal, by date; the last one whose `from` has come is the operator (Art. 5). */
  readonly operators: readonly { readonly agency: string; readonly from: Day; readonly basis?: string }[];
  /** Who serves the portal and reports each month (Art. 14.3), by date; the operator where nobody is named. */
  readonly providers: readonly { readonly agency: string; readonly from: Day; readonly basis?: string }[];
  /**
   * Since when reviews, reports, assessments and first provisions are put on record here. What was due before and has no record is
   * `unverified`: nobody kept one, which is no proof that nothing was done.
   */
  readonly recordsFrom?: Day;
  /** The branch whose first-parent history is the evidence. */
  readonly branch: string;
  readonly licence: string;
  readonly contact: Contact;
  /** Web address of the repository on the forge, for links; nothing is loaded from it. */
  readonly repository?: string;
  /** Address of the form or mailbox that takes error reports (Art. 10). */
  readonly issues?: string;
}

/** Frequencies whose periods have names (`period.ts`); only those with a rule in `regulation.yaml` make duties. */
export const PERIODIC = ['weekly', 'monthly', 'bimonthly', 'quarterly', 'half-yearly', 'annual', 'biennial'] as const;
export type PeriodicFrequency = (typeof PERIODIC)[number];

/** How often an item is due, after the EU table of frequencies that DCAT uses. `daily`, `continuous` and `irregular` have no periods. */
export type Frequency = PeriodicFrequency | 'on-change' | 'daily' | 'continuous' | 'irregular';

export function isPeriodic(frequency: Frequency): frequency is PeriodicFrequency {
  return (PERIODIC as readonly Frequency[]).includes(frequency);
}

/** Longer periods ask for less; without periods nothing falls due by itself, which asks for least. */
export function isSlower(before: Frequency, after: Frequency): boolean {
  const rank = (frequency: Frequency) => (isPeriodic(frequency) ? PERIODIC.indexOf(frequency) : PERIODIC.length);
  return rank(after) > rank(before);
}

/** `catalogue/legal/<id>.yaml`. */
export interface LegalDocument {
  readonly id: string;
  readonly number: string;
  readonly title: Text;
  readonly kind: 'law' | 'resolution' | 'decree' | 'decision' | 'circular' | 'notice' | 'draft';
  readonly issuer: Text;
  readonly issued?: Day;
  readonly inForceFrom?: Day;
  readonly inForceTo?: Day;
  readonly replacedBy?: string;
  readonly articles: readonly {
    readonly article: string;
    readonly summary: Text;
    readonly inForceTo?: Day;
    readonly repealedBy?: string;
  }[];
  readonly source: string;
  /** `text`: the text itself was read; `secondary`: known from another's account; `memory`: to be checked. */
  readonly verified: 'text' | 'secondary' | 'memory';
  readonly note?: Text;
}

export interface Topic {
  readonly id: string;
  readonly name: Text;
  readonly description?: Text;
  /** Code of the EU data theme (AGRI, ECON, …) for harvesters. */
  readonly theme: string;
}

export interface Licence {
  readonly id: string;
  readonly name: Text;
  /** Our own URI; the page of the terms. */
  readonly url: string;
  readonly spdx: string;
  readonly summary: Text;
}

/** `catalogue/holidays/<year>.yaml`: one entry a day. */
export interface Holiday {
  readonly date: Day;
  /** off-days: `holiday`, `makeup` (holiday fell on a weekend), `swap-off`; a working Saturday or Sunday: `swap-work`. */
  readonly kind: 'holiday' | 'makeup' | 'swap-off' | 'swap-work';
  readonly name: Text;
  readonly basis: string;
  readonly status: 'official' | 'proposed' | 'rule';
  /** Marks the days of Tết: a year without an official one makes its dates provisional. */
  readonly tet?: boolean;
}

/** `catalogue/lists/<date>-<number>.yaml`: one issued version of the open-data list (Danh mục dữ liệu mở). */
export interface ListVersion {
  /** File name without `.yaml`. */
  readonly id: string;
  readonly document: string;
  readonly issued: Day;
  readonly inForceFrom: Day;
  readonly illustrative: boolean;
  readonly note?: Text;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly code: string;
  readonly title: Text;
  readonly topic: string;
  readonly description?: Text;
  readonly fields: readonly string[];
  readonly frequency: Frequency;
  readonly formats: readonly string[];
  readonly access: 'file' | 'api';
  /** An agency's id, or a template that becomes one duty per unit. */
  readonly holder: string | HolderTemplate;
  readonly cooperating: readonly string[];
  /** First due date (Art. 13.1). */
  readonly roadmap?: Day;
  readonly ends?: Day;
  /** Id in `ministry-databases.yaml` that this item overlaps (Art. 7.5). */
  readonly ministryDatabase?: string;
  readonly priority?: 'high' | 'normal';
  /** What must be left out to protect persons (Art. 7.4). */
  readonly privacy?: Text;
}

export interface HolderTemplate {
  readonly every: 'commune' | 'department';
}

/** `catalogue/assignments.yaml`: a duty passes from agency to agency, item by item. */
export interface Assignment {
  readonly item: string;
  readonly agency: string;
  readonly from: Day;
  readonly to?: Day;
  readonly basis: string;
}

/** `catalogue/changes/<date>-<slug>.yaml`: an announced change (Art. 7.6 d). */
export interface AnnouncedChange {
  readonly id: string;
  readonly item: string;
  /** Where the item is owed by many agencies: whose change it is. */
  readonly agency?: string;
  readonly announced: Day;
  readonly document: string;
  readonly summary: Text;
  readonly illustrative: boolean;
}

/** `catalogue/attestations/<slug>.yaml`: what was provided before this repository, on the operator's word. */
export interface Attestation {
  readonly id: string;
  readonly document: string;
  readonly statedOn: Day;
  readonly illustrative: boolean;
  readonly note?: Text;
  readonly entries: readonly {
    readonly item: string;
    readonly agency: string;
    /** A period, or the day of the announced change for on-change items; neither: the first provision (Art. 13.6). */
    readonly period?: string;
    readonly announced?: Day;
    readonly provided: Day;
  }[];
}

/** `catalogue/waivers/<slug>.yaml`: the operator's recorded exception. */
export interface Waiver {
  readonly id: string;
  readonly finding?: string;
  readonly file?: string;
  readonly item?: string;
  /** Kind of duty, for duties without an item: `list-review`, `report` … */
  readonly duty?: DutyKind;
  readonly agency?: string;
  readonly period?: string;
  readonly reason: Text;
  readonly document: string;
  readonly by: string;
  readonly until: Day;
}

/** `catalogue/reviews/<half>/<agency>.yaml`: half-yearly answers about the list (Art. 11.3, 13.5). */
export interface Review {
  readonly half: string;
  readonly agency: string;
  readonly answered: Day;
  readonly document: string;
  readonly illustrative: boolean;
  readonly answers: readonly ReviewAnswer[];
}

/** What an agency says of one item of its own, or of an item it would add. */
export interface ReviewAnswer {
  /** Code of the item; of an addition the code proposed for it, if any. */
  readonly item?: string;
  readonly answer: 'keep' | 'add' | 'change' | 'drop';
  readonly reason?: Text;
  /** The basis of what is asked for; the letter that carries all answers is the review's own `document`. */
  readonly document?: string;
  readonly proposed?: ItemProposal;
}

/** Fields as an agency would have them. An empty list, like an absent field, proposes nothing. */
export type ItemProposal = Partial<Omit<ListItem, 'code' | ItemLists>> & Pick<ListItem, ItemLists>;

type ItemLists = 'fields' | 'formats' | 'cooperating';

/** `catalogue/reports/<id>.yaml`: the operator's record that a report, or the proposal for the next list, was sent. */
export interface SentReport {
  readonly id: string;
  /** `report`: Art. 11.4; `monthly-report`: 14.3; `list-proposal`: 11.3. */
  readonly kind: 'report' | 'monthly-report' | 'list-proposal';
  /** `2026-H1`, or `2026-10` for a month. */
  readonly period: string;
  readonly document: string;
  readonly sent: Day;
  readonly note?: Text;
}

/** `catalogue/notices/<date>-<slug>.md`: news, maintenance, incidents. Front matter in YAML, text in Markdown. */
export interface Notice {
  readonly id: string;
  readonly kind: 'news' | 'maintenance' | 'incident';
  readonly title: Text;
  readonly published: Day;
  readonly from?: Instant;
  readonly to?: Instant;
  readonly illustrative: boolean;
  readonly markdown: string;
}

/** `catalogue/ministry-databases.yaml` (Art. 7.5). */
export interface MinistryDatabase {
  readonly id: string;
  readonly name: Text;
  readonly owner: Text;
  readonly note?: Text;
}
