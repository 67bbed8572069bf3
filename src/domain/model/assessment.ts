import type { AgencyKind } from './agency.ts';
import type { DutyKind, DutyState } from './duty.ts';
import type { IndicatorId } from './quality.ts';
import type { Day, Text } from './text.ts';

/** First and last day that a report speaks of. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** How the provision of data stood over a half-year, or any other stretch of time (Art. 9.2). Plain values: it is frozen as JSON. */
export interface Assessment extends Window {
  /** `2026-H1`, `2026-Q3`, `2026-10` or `2026`. */
  readonly period: string;
  readonly asOf: Day;
  /** Version of the method of scoring. */
  readonly method: string;
  readonly totals: AssessmentTotals;
  readonly duties: DutyCounts;
  /** By kind, then rank, then name; those without obligations last. */
  readonly agencies: readonly AgencyAssessment[];
  readonly topics: readonly { readonly topic: string; readonly name: Text; readonly listed: number; readonly provided: number }[];
}

export interface AssessmentTotals {
  /** Items of the list in force, and those of them with published data. */
  readonly listed: number;
  readonly provided: number;
  readonly datasets: number;
  readonly files: number;
  readonly rows: number;
  readonly bytes: number;
  /** What stood on the day before the first day of the window, by git; absent without history. */
  readonly before?: { readonly datasets: number; readonly files: number };
}

/** Duties to provide data that fell due in the window (periodic, on change, first provision). */
export interface DutyCounts {
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  /** Days late of all late ones together, and of the latest. */
  readonly lateDays: number;
  readonly longest: number;
  readonly missing: number;
  /** In the window, but their last day was not over on the day of the assessment, whatever has come already. */
  readonly pending: number;
  readonly waived: number;
  readonly unverified: number;
}

export interface AgencyAssessment {
  readonly agency: string;
  /** As it was called then: a new name is a new agency. */
  readonly name: Text;
  readonly kind: AgencyKind;
  readonly duties: DutyCounts;
  readonly items: { readonly due: number; readonly provided: number };
  /** Items that were not provided within three months of the list's publication (Art. 13.6). */
  readonly overThreeMonths: number;
  /** Its answer to the half-yearly review of the list; absent where none was owed (Art. 13.5). */
  readonly review?: DutyState;
  /** Absent for an agency without obligations. */
  readonly score?: AgencyScore;
  /** Late, missing and pending duties, by due date. */
  readonly open: readonly OpenDuty[];
}

export interface AgencyScore {
  readonly points: number;
  readonly grade: Text;
  /** Among the agencies of its kind; equal points share a rank. */
  readonly rank: number;
  readonly leaks: number;
  readonly indicators: readonly { readonly id: IndicatorId; readonly weight: number; readonly share?: number }[];
}

export interface OpenDuty {
  readonly id: string;
  readonly kind: DutyKind;
  readonly item: string;
  readonly title: Text;
  readonly period: string;
  readonly due: Day;
  readonly state: DutyState;
  readonly days?: number;
}

/** `catalogue/assessments/<half>.json`: results as they were published. A correction is a further version with its reason. */
export interface FrozenAssessment {
  /** From the file's name. */
  readonly period: string;
  readonly versions: readonly FrozenVersion[];
}

export interface FrozenVersion {
  readonly version: number;
  readonly reason?: Text;
  /** The commit of the content from which it was computed, and a hash of that content. */
  readonly commit: string;
  readonly inputs: string;
  /** Version of the program's rules that computed it (`RULES_VERSION`): later rules need not give the same figures. */
  readonly rules: number;
  readonly result: Assessment;
}
