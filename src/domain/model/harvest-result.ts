import type { Finding } from './finding.ts';

/** What a source gave in one run. */
export interface HarvestResult {
  /** Id of the source. */
  readonly source: string;
  /** `new`: may be proposed; `unchanged`: the dataset has these bytes; `failed`: there is an error, and nothing will be done. */
  readonly outcome: 'new' | 'unchanged' | 'failed';
  readonly findings: readonly Finding[];
  /** Absent where nothing came, or where nobody knows what it is for. */
  readonly pulled?: Pulled;
  /** What would change in the repository; empty unless `new`. */
  readonly files: readonly ProposedFile[];
}

export interface Pulled {
  /** Address that the file came from in the end. */
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The file that it becomes, or that has these bytes already. */
  readonly file: string;
  readonly period?: string;
}

export interface ProposedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isNew: boolean;
}

/** What was done with a result. */
export type HarvestDone =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'written' }
  | { readonly kind: 'proposed'; readonly url: string }
  /** The branch of these very bytes is there. */
  | { readonly kind: 'proposed-before'; readonly branch: string };
