import type { Day, Text } from './text.ts';

/** `catalogue/feedback/<date>-<slug>.yaml`: an error report, a request, a proposal or an incident that somebody sent (Art. 10, 11.5, 13.4). */
export interface Feedback {
  /** File name without `.yaml`. */
  readonly id: string;
  readonly received: Day;
  readonly kind: 'error' | 'request' | 'proposal' | 'incident';
  readonly dataset?: string;
  readonly agency?: string;
  readonly summary: Text;
  readonly answered?: Day;
  readonly answer?: Text;
  /** An incident in which personal data or a secret got out, confirmed by the operator (Art. 7.4). */
  readonly leak: boolean;
  readonly illustrative: boolean;
}

/** `catalogue/usage/<month>.json`: what was downloaded in a month, aggregated from the server's logs; no trace of any person (Art. 14.3). */
export interface UsageMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly datasets: readonly {
    readonly dataset: string;
    readonly downloads: number;
    /** How often its addresses were tried from outside in this month, and how often they answered. Absent: not measured. */
    readonly checks?: { readonly made: number; readonly passed: number };
  }[];
  readonly illustrative: boolean;
}

/** `catalogue/drills/<date>-<slug>.yaml`: a backup made or a restore tried (Art. 14.2). */
export interface Drill {
  readonly id: string;
  readonly date: Day;
  readonly kind: 'backup' | 'restore';
  readonly result: 'passed' | 'partly' | 'failed';
  readonly document?: string;
  readonly note?: Text;
  readonly illustrative: boolean;
}
