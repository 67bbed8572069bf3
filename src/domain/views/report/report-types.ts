import type { Assessment } from '../../model/assessment.ts';
import type { LegalDocument, Notice } from '../../model/catalogue.ts';
import type { Drill } from '../../model/operations.ts';
import type { IndicatorId, Score } from '../../model/quality.ts';
import type { Day, Instant, Text } from '../../model/text.ts';

/** An assessment and what a document about it has to name. */
export interface AssessmentReport {
  readonly kind: 'annual' | 'half-yearly' | 'quarterly' | 'monthly';
  readonly assessment: Assessment;
  /** Who reports: the operator of that day (Art. 5). */
  readonly operator: { readonly name: Text; readonly abbreviation?: string };
  readonly province: Text;
  readonly portal: { readonly name: Text; readonly url: string };
  /** Version of the content; absent without git. */
  readonly commit?: string;
  /** Part of what it speaks of is illustrative. */
  readonly illustrative: boolean;
  readonly basis: readonly BasisView[];
  /** Share of each indicator, the mean of all scored agencies. */
  readonly indicators: readonly { readonly id: IndicatorId; readonly weight: number; readonly share?: number }[];
}

/** Everything a report says, ready: a half-year, a quarter, a year (Art. 11.4, 11.5) or a month (Art. 14.3). */
export interface ReportView extends AssessmentReport {
  /** Scores with their reasons, by agency. */
  readonly scores: ReadonlyMap<string, Score>;
  readonly withheld: readonly { readonly title: Text; readonly agency: Text; readonly errors: number }[];
  readonly feedback: FeedbackSummary;
  readonly usage: UsageSummary | undefined;
  readonly review: ReviewSummary;
  readonly notices: readonly Notice[];
  readonly drills: readonly Drill[];
  readonly landings: LandingSummary;
  /** What falls due in the next window, by due date. */
  readonly upcoming: readonly { readonly due: Day; readonly duties: number; readonly agencies: number }[];
}

export interface BasisView {
  readonly document: LegalDocument;
  /** No longer in force on the day of the report. */
  readonly ended: boolean;
  readonly replacedBy?: string;
  /** Articles of it that were repealed by then, and by what. */
  readonly repealed: readonly { readonly article: string; readonly from: Day; readonly by?: string }[];
}

export interface FeedbackSummary {
  readonly received: number;
  readonly byKind: Readonly<Record<'error' | 'request' | 'proposal' | 'incident', number>>;
  readonly answered: number;
  readonly inTime: number;
  readonly open: number;
  readonly entries: readonly {
    readonly received: Day;
    readonly kind: 'error' | 'request' | 'proposal' | 'incident';
    readonly agency: Text;
    readonly summary: Text;
    readonly answered?: Day;
    readonly answer?: Text;
  }[];
}

export interface UsageSummary {
  readonly months: readonly { readonly month: string; readonly downloads: number }[];
  readonly downloads: number;
  /** The ten most downloaded. */
  readonly datasets: readonly { readonly title: Text; readonly downloads: number }[];
}

export interface ReviewSummary {
  /** The review that fell due in the window; absent where none did. */
  readonly half?: string;
  readonly due?: Day;
  /** Agencies that owed an answer, and those that gave one. */
  readonly owed: number;
  readonly answered: number;
  readonly silent: readonly Text[];
  /** In the answers that came in the window. */
  readonly proposals: Readonly<Record<'keep' | 'add' | 'change' | 'drop', number>>;
  /** List versions that came into force in the window, with what they brought. */
  readonly lists: readonly {
    readonly document: string;
    readonly inForceFrom: Day;
    readonly added: number;
    readonly changed: number;
    readonly ended: number;
  }[];
}

export interface LandingSummary {
  readonly commits: number;
  readonly files: number;
  readonly datasets: number;
  /** The latest twenty. */
  readonly latest: readonly { readonly landed: Instant; readonly subject: string; readonly files: number }[];
}
