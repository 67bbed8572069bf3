import type { Text } from '../model/text.ts';
import type { AssessmentReport } from './report/report-types.ts';

/** A half-year's assessment as the public sees it (Art. 9.2). */
export interface AssessmentView {
  /** `2026-H1` */
  readonly period: string;
  readonly url: string;
  /** Published for good; over, but not published yet; still running. */
  readonly state: 'frozen' | 'open' | 'running';
  /** The version shown and the earlier ones, newest first; empty unless frozen. */
  readonly versions: readonly {
    readonly version: number;
    readonly reason?: Text;
    readonly commit: string;
    readonly inputs: string;
  }[];
  readonly report: AssessmentReport;
}
