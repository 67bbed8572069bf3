import type { Duty } from './duty.ts';
import type { Level } from './finding.ts';
import type { Impact } from './impact.ts';
import type { PathChange, TableDiff, TablePreview } from './review.ts';
import type { Day, Lang } from './text.ts';

/** A review as JSON (`schemas/review-report.schema.json`), sentences said: all that a comment and the statuses are made of. */
export interface ReviewReport {
  readonly $schema: string;
  readonly lang: Lang;
  /** Address of the portal, for the links to help pages. */
  readonly portal: string;
  readonly asOf: Day;
  readonly verdict: Verdict;
  readonly author: string;
  readonly base: string;
  readonly head: string;
  readonly changes: readonly Pick<PathChange, 'path' | 'status'>[];
  readonly problems: readonly ReportedProblem[];
  readonly tables: readonly ReportedTable[];
  readonly meets: readonly ReportedDuty[];
  readonly vanishes: readonly ReportedDuty[];
  /** Only of a request that touches the catalogue. */
  readonly impact?: ReportedImpact;
  /** What ids are called, by `agency/<id>`, `item/<code>` and `dataset/<id>`. */
  readonly names: Readonly<Record<string, string>>;
}

/** Errors refuse; warnings and vanishing duties ask for a look; else there is nothing to do. */
export type Verdict = 'accepted' | 'attention' | 'refused';

/** What a request is judged by, each with a status of its own on the forge; `result` is all of them, and what a merge needs. */
export type ReviewArea = 'result' | 'ownership' | 'metadata' | 'format' | 'deadline' | 'privacy';

export interface ReportedProblem {
  readonly code: string;
  readonly level: Level;
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly count: number;
  readonly message: string;
  readonly fix: string;
}

export interface ReportedTable {
  readonly file: string;
  readonly dataset: string;
  readonly period?: string;
  readonly comparedWith?: { readonly file: string; readonly period?: string };
  readonly key: readonly string[];
  readonly diff?: TableDiff;
  readonly preview?: TablePreview;
  /** Personal data or secrets were found in it, so that none of its values is repeated here. */
  readonly withheld?: boolean;
}

export type ReportedImpact = Omit<Impact, 'vanished' | 'freed'> & { readonly freed: readonly ReportedDuty[] };

export type ReportedDuty = Pick<Duty, 'id' | 'kind' | 'agency' | 'due' | 'state'> &
  Partial<Pick<Duty, 'item' | 'period' | 'days'>>;
