import type { AgencyKind } from './agency.ts';
import type { PeriodicFrequency } from './catalogue.ts';
import type { Day } from './text.ts';

/** `catalogue/regulation.yaml`: the rules of time as data, each with its article. */
export interface Regulation {
  readonly document: string;
  readonly effective: Day;
  readonly dueSoonDays: number;
  readonly counting: Counting;
  /** Periodic duties (Art. 7.6 a–c). A frequency of the list that has no line here makes no duty: nobody set a term for it. */
  readonly periodic: readonly { readonly frequency: PeriodicFrequency; readonly days: number; readonly article: string }[];
  readonly onChange: { readonly days: number; readonly article: string };
  readonly firstProvision: { readonly months: number; readonly article: string };
  /**
   * When the figures of a report close: on this day of its last month; 0 means with the month. Absent: 14 (Decree 09/2019,
   * Art. 12). `basis`: the documents in `legal/` that a report is founded on, in order.
   */
  readonly reporting?: { readonly cutOffDay: number; readonly basis: readonly string[] };
  /** Duties "before" a fixed day each year (Art. 9.2, 11.4): the last good day is the one before; never moved forward. */
  readonly fixed: readonly {
    readonly kind: 'assessment' | 'report';
    readonly before: readonly string[];
    readonly article: string;
  }[];
  /** Art. 13.5: every agency of these kinds reviews its part of the list each half-year; 11.3: the operator proposes the next one. */
  readonly listReview?: {
    readonly agencies: readonly AgencyKind[];
    readonly article: string;
    readonly operatorArticle: string;
  };
  /** Art. 14.3 names no day: the operator sets the day of the next month. Absent: no such duty is reckoned. */
  readonly monthlyReport?: { readonly day: number; readonly article: string };
}

/** How days are counted: Civil Code Art. 147–148, or the literal reading. */
export interface Counting {
  /** `exclude-first`: the first day is not counted (Civil Code Art. 147.2). */
  readonly firstDay: 'exclude-first' | 'include-first';
  /** A last day on a day off moves to the next working day (Civil Code Art. 148.5). */
  readonly rollForward: boolean;
}
