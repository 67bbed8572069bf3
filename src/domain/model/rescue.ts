import type { Finding } from './finding.ts';
import type { ColumnFacts } from './table-facts.ts';
import type { TableSchema } from './table-schema.ts';

/** Character sets that a table of a Vietnamese office may come in. `tcvn3` is ABC (.VnTime), `vni` is VNI-Windows. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni' | 'windows-1252';

/**
 * `sure`: nothing else is possible. `clear`: a guess that many words bear out and no other reading comes near. `probable`: a
 * guess that a person has to confirm. `none`: no guess.
 */
export type Certainty = 'sure' | 'clear' | 'probable' | 'none';

export interface EncodingGuess {
  /** Of the bytes. Undefined: neither UTF-8 nor any set that is known here. */
  readonly encoding: Encoding | undefined;
  readonly certainty: Certainty;
  /** 0–1: share of the words with marks that are Vietnamese in this reading; 1 where no guess was needed. */
  readonly confidence: number;
  readonly bom: boolean;
  /** Text that was read in a wrong set and then saved as UTF-8: the set it must be read in again. */
  readonly mojibake?: {
    readonly kind: Mojibake;
    readonly certainty: Certainty;
    readonly confidence: number;
    readonly example: string;
  };
  /** Offset of the first byte that is not UTF-8. */
  readonly badOffset?: number;
}

export type Mojibake = 'utf-8-twice' | 'tcvn3' | 'vni' | 'windows-1258';

export type LineEnds = 'LF' | 'CRLF' | 'CR' | 'mixed' | 'none';

/** What a table file looks like before anything is changed. */
export interface Sniffed {
  readonly encoding: EncodingGuess;
  readonly delimiter: string;
  readonly lineEnds: LineEnds;
  /** Letters and marks apart (NFD), as macOS and some input methods write them. */
  readonly decomposed: boolean;
  /** Records before the header: titles, notes, blank rows. */
  readonly titleRows: number;
  readonly header: readonly string[];
  readonly records: number;
  readonly trailingBlankRows: number;
  readonly trailingBlankColumns: number;
  /** Positions, 1 = first. */
  readonly blankNames: readonly number[];
  readonly repeatedNames: readonly string[];
}

export type ChangeKind =
  | 'encoding'
  | 'mojibake'
  | 'bom'
  | 'nfc'
  | 'delimiter'
  | 'line-ends'
  | 'title-rows'
  | 'blank-rows'
  | 'empty-columns'
  | 'empty-cells'
  | 'header'
  | 'trim'
  | 'date'
  | 'serial'
  | 'number'
  | 'boolean'
  | 'zeros'
  | 'sheet';

/** What decided a reading: each cell has only one, the rest of its column, the schema's limits, or the habit of Vietnam. */
export type Basis = 'only' | 'column' | 'convention';

/** One kind of repair, in one column where it is about cells. */
export interface Change {
  readonly kind: ChangeKind;
  readonly column?: string;
  readonly count: number;
  readonly basis?: Basis;
  /** What was found and what it became, for a change of the whole file, e.g. `windows-1258`. */
  readonly args: Readonly<Record<string, string | number>>;
  /** The first ones. Row and line are those of the original file. */
  readonly examples: readonly ChangedCell[];
}

export interface ChangedCell {
  readonly line: number;
  readonly row: number;
  readonly before: string;
  readonly after: string;
}

export type LeftKind =
  'encoding' | 'damaged' | 'quotes' | 'delimiter' | 'title-rows' | 'date' | 'serial' | 'number' | 'zeros' | 'mojibake';

/** What could only be guessed at, and the readings between which a person has to choose. */
export interface LeftAlone {
  readonly kind: LeftKind;
  readonly column?: string;
  readonly count: number;
  readonly line?: number;
  readonly row?: number;
  readonly value?: string;
  readonly readings: readonly string[];
}

/** What `fix` would do to one file, or has done. */
export interface FixReport {
  readonly file: string;
  readonly changes: readonly Change[];
  readonly left: readonly LeftAlone[];
  /** What is still wrong with the result. */
  readonly findings: readonly Finding[];
  /** Name of the file that was written, and of the copy of the original. */
  readonly written?: string;
  readonly kept?: string;
}

/** What `describe` says about one file. */
export interface Description {
  readonly file: string;
  readonly sniffed: Sniffed;
  readonly rows: number;
  readonly schema: TableSchema;
  readonly columns: readonly ColumnProfile[];
  readonly findings: readonly Finding[];
}

export interface ColumnProfile extends ColumnFacts {
  readonly distinct: number;
  /** The header as it stands in the file. */
  readonly label: string;
  readonly role?: ColumnRole;
  /** The most frequent values, most frequent first; none where every value is different. */
  readonly top: readonly { readonly value: string; readonly count: number }[];
  readonly examples: readonly string[];
}

export type ColumnRole = 'commune-code' | 'code' | 'count';
