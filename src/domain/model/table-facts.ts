import type { Trace } from './privacy/trace.ts';

/** What one pass over a data file tells, beside its findings. */
export interface FileFacts {
  /** Data rows, GeoJSON features, or elements of a top-level JSON array. */
  readonly rows: number;
  readonly columns: readonly ColumnFacts[];
  /** Column names as they stand in the file. */
  readonly header: readonly string[];
  /** The first rows as text, at most 50, for the preview. */
  readonly preview: readonly (readonly string[])[];
  /** What looks like personal data or a secret, masked; absent where there is nothing. */
  readonly traces?: readonly Trace[];
  readonly geometry?: { readonly types: readonly string[]; readonly bbox: readonly [number, number, number, number] };
}

export interface ColumnFacts {
  readonly name: string;
  readonly type: string;
  readonly count: number;
  readonly missing: number;
  /** Different texts that are no missing values, as written. Absent where there are more than 1000, or very long ones. */
  readonly distinct?: number;
  /** The ten most frequent of them where some repeat; equally frequent ones in order of appearance. For names, not for measures and days. */
  readonly top?: readonly { readonly value: string; readonly count: number }[];
  /** Smallest and largest value as written, for ordered types. */
  readonly min?: string;
  readonly max?: string;
  /** Of dates: where the latest first stands. Row 1 is the first under the header, lines count from 1. */
  readonly maxAt?: { readonly row: number; readonly line: number };
  readonly mean?: number;
}
