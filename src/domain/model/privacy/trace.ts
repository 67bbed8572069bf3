/**
 * Kinds of traces of persons and secrets that reading a table gathers. Some are no fault by themselves: `…-shape` is what looks
 * alike and is none, `household`, `score` and the like only mean something beside another column.
 */
export const TRACE_KINDS = [
  'citizen-id',
  'citizen-shape',
  'identity-card',
  'phone',
  'phone-shape',
  'phone-tax',
  'email',
  'bank-account',
  'social-insurance',
  'health-card',
  'tax-code',
  'personal-tax',
  'household',
  'plate',
  'person-name',
  'birth-date',
  'birth-year',
  'home-address',
  'address',
  'candidate',
  'score',
  'small-count',
  'private-key',
  'token',
  'password',
  'connection',
] as const;

export type TraceKind = (typeof TRACE_KINDS)[number];

/** What was seen of one kind in one column. */
export interface Trace {
  readonly kind: TraceKind;
  /** Place of the column, -1 for a cell that stands in none. */
  readonly index: number;
  readonly column?: string;
  /** Inside a value of the column, which JSON can nest: the path of the key, and how many values stand under it. */
  readonly key?: string;
  readonly values?: number;
  /** The column's name or title says itself that it holds this. */
  readonly named: boolean;
  readonly count: number;
  /** Place of the first. */
  readonly at: { readonly line?: number; readonly row?: number; readonly character?: number };
  /** The first, masked. */
  readonly shown: string;
}
