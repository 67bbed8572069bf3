import type { Text } from './text.ts';

/** The indicators, in the order of the method: A duties, B metadata, C data, D readiness. */
export const INDICATORS = ['A1', 'A2', 'A3', 'A4', 'B', 'C1', 'C2', 'C3', 'C4', 'D1', 'D2'] as const;
export type IndicatorId = (typeof INDICATORS)[number];

/** How quality is scored: weights are data (`catalogue/quality.yaml`); where absent, `DEFAULT_METHOD`. */
export interface QualityMethod {
  /** Stored with every result, so that nobody compares what was measured differently. */
  readonly version: string;
  readonly weights: Readonly<Record<IndicatorId, number>>;
  /** A duty met at most so many days late counts half (A1, A3). */
  readonly halfLateDays: number;
  /** Feedback is to be answered within so many days (D2). */
  readonly answerDays: number;
  /** Best first; the last one begins at 0 and is the grade of a confirmed leak. */
  readonly grades: readonly { readonly from: number; readonly name: Text }[];
}

/** One thing looked at: how much of it there is, and what the words need to say why and what would gain the rest. */
export interface Criterion {
  readonly code: CriterionCode;
  /** Weight within its indicator. */
  readonly max: number;
  readonly got: number;
  readonly args: Readonly<Record<string, number>>;
}

export type CriterionCode =
  | 'on-time'
  | 'coverage'
  | 'first-provision'
  | 'list-review'
  | 'plan'
  | 'focal-point'
  | MetadataCriterion
  | 'open-format'
  | 'schema'
  | 'no-errors'
  | 'filled-cells'
  | 'clean-files'
  | 'availability'
  | 'answers';

export type MetadataCriterion =
  | 'keywords'
  | 'theme'
  | 'spatial'
  | 'temporal'
  | 'access-address'
  | 'download-address'
  | 'download-works'
  | 'format'
  | 'media-type'
  | 'format-vocabulary'
  | 'non-proprietary'
  | 'machine-readable'
  | 'dcat'
  | 'licence'
  | 'licence-vocabulary'
  | 'access-rights'
  | 'access-rights-vocabulary'
  | 'contact'
  | 'publisher'
  | 'rights'
  | 'byte-size'
  | 'issued'
  | 'modified';

export interface Indicator {
  readonly id: IndicatorId;
  /** Points it can give, of 100. */
  readonly weight: number;
  /** 0 to 1. Absent: nothing arose that could be measured; the indicator drops out and the others are scaled up. */
  readonly share?: number;
  readonly criteria: readonly Criterion[];
}

export interface Score {
  /** 0 to 100, one decimal. */
  readonly points: number;
  /** Place in the method's grades, 0 the best. */
  readonly grade: number;
  /** A confirmed leak holds the grade down, whatever the points. */
  readonly leaks: number;
  readonly indicators: readonly Indicator[];
}

/** The method as first settled; the operator changes it in `catalogue/quality.yaml`, never here. */
export const DEFAULT_METHOD: QualityMethod = {
  version: '1',
  weights: { A1: 25, A2: 15, A3: 5, A4: 5, B: 20, C1: 6, C2: 6, C3: 4, C4: 4, D1: 5, D2: 5 },
  halfLateDays: 15,
  answerDays: 15,
  grades: [
    { from: 90, name: { vi: 'Tốt', en: 'Good' } },
    { from: 75, name: { vi: 'Khá', en: 'Fair' } },
    { from: 50, name: { vi: 'Đạt', en: 'Sufficient' } },
    { from: 0, name: { vi: 'Chưa đạt', en: 'Insufficient' } },
  ],
};
