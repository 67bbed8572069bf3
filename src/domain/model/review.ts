import type { Dataset, FileResource, Format } from './dataset.ts';
import type { Duty } from './duty.ts';
import type { Finding } from './finding.ts';
import type { Impact } from './impact.ts';
import type { Portal } from './portal.ts';
import type { Day, Instant, Text } from './text.ts';

/** One path that a pull request changes, as `git diff --raw` tells it: never by renames, so that a move shows both ends. */
export interface PathChange {
  readonly path: string;
  readonly status: 'A' | 'M' | 'D' | 'T';
  /** Git modes: `100644` file, `100755` executable, `120000` link, `160000` submodule, `000000` nothing. */
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldBlob: string;
  readonly newBlob: string;
}

/** A pull request as data: what it changes, who sends it, and the content before and after. */
export interface ReviewInput {
  /** Login on the forge; never the author that a commit claims. */
  readonly author: string;
  /** The registry and the lists that decide are those of the base. */
  readonly base: Portal;
  readonly head: Portal;
  readonly changes: readonly PathChange[];
  readonly asOf: Day;
  /** When this passes, if it passes now. */
  readonly now: Instant;
}

/** A table as text, for comparing. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What became of a table, by its key: removals first, for they hurt most. */
export interface TableDiff {
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  readonly columnsRemoved: readonly string[];
  readonly columnsAdded: readonly string[];
  readonly removed: { readonly count: number; readonly first: readonly (readonly string[])[] };
  readonly changed: { readonly count: number; readonly first: readonly CellChange[] };
  readonly added: { readonly count: number; readonly first: readonly (readonly string[])[] };
  /** Sums of the numeric columns that stand on both sides. */
  readonly totals: readonly { readonly column: string; readonly before: number; readonly after: number }[];
}

export interface CellChange {
  /** The row's key values, joined. */
  readonly key: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** Two versions to compare: a file against itself before the change, or a new period against the one before it. */
export interface TablePair {
  readonly dataset: Dataset;
  readonly file: FileResource;
  readonly path: string;
  readonly change: PathChange;
  /** Where the earlier table is: `base` holds what is replaced, `head` an earlier period's file. */
  readonly before?: {
    readonly side: 'base' | 'head';
    readonly path: string;
    readonly format: Format;
    readonly period?: string;
  };
  /** Key columns by the schema; empty where it names none. */
  readonly key: readonly string[];
}

/** What a reviewer, the author and the gate need to know of a pull request. */
export interface Review {
  readonly author: string;
  readonly asOf: Day;
  /** What the ids in it are called, by `agency/<id>`, `item/<code>` and `dataset/<id>`. */
  readonly names: ReadonlyMap<string, Text>;
  /** Address of the portal, by the base. */
  readonly portalUrl: string;
  readonly base: string;
  readonly head: string;
  readonly changes: readonly PathChange[];
  /** Of the change alone; what was wrong before it is not its author's. */
  readonly findings: readonly Finding[];
  readonly tables: readonly TableReview[];
  readonly met: readonly Duty[];
  /** Open duties that a request which touches the catalogue would make vanish, and all else that it would change of what is owed. */
  readonly vanished: readonly Duty[];
  readonly impact?: Impact;
}

export interface TableReview {
  readonly pair: TablePair;
  readonly diff?: TableDiff;
  readonly preview?: TablePreview;
  /** Personal data or secrets were found in it: its values go into no comment. */
  readonly withheld?: boolean;
}

/** What a reader will see of a table: its size, its columns, its first rows. */
export interface TablePreview {
  readonly rows: number;
  readonly columns: number;
  readonly header: readonly string[];
  readonly first: readonly (readonly string[])[];
}
