import type { Count } from '../measure/count-by.ts';
import type { StateCounts } from './view-types.ts';

/** Art. 9.1. */
export interface StatisticsView {
  readonly totals: {
    readonly datasets: number;
    readonly files: number;
    readonly rows: number;
    readonly bytes: number;
    readonly agencies: number;
    readonly illustrative: number;
  };
  readonly byAgency: readonly Count[];
  readonly byTopic: readonly Count[];
  readonly byFormat: readonly Count[];
  readonly byFrequency: readonly Count[];
  /** Items of the list in force, and those of them with published data (Art. 7.1). */
  readonly coverage: { readonly listed: number; readonly provided: number };
  readonly duties: StateCounts;
  readonly onTime: { readonly met: number; readonly due: number };
  /** Per half-year that is assessed, oldest first: duties due, met on time, late, not met. */
  readonly halves: readonly {
    readonly period: string;
    readonly due: number;
    readonly onTime: number;
    readonly late: number;
    readonly missing: number;
  }[];
  /** Per calendar month, oldest first: datasets and files that stood at its end. */
  readonly history: readonly { readonly month: string; readonly datasets: number; readonly files: number }[];
}
