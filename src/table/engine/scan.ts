import { offsetsFor, type Room } from './room.ts';

/** How the quoting of a file broke; kinds as in `table/quote`, and `record` for a record too long without being in quotes. */
export interface ScanFault {
  readonly kind: 'bare' | 'after-quote' | 'unclosed' | 'too-long' | 'record';
  readonly line: number;
}

/** Kinds of record end, as numbers for the loop. */
export const ENDINGS = ['none', 'LF', 'CRLF', 'CR'] as const;

/** The bytes at hand, how far they are cut into records, and the records of the block being filled. */
export interface Scan {
  bytes: Uint8Array;
  /** The same bytes, for reading four at a time. */
  view: DataView;
  /** First byte of the next record. */
  at: number;
  /** End of the bytes; three more bytes behind it are the scanner's own. */
  end: number;
  /** True when nothing follows `end`. */
  final: boolean;
  kinds: Uint8Array;
  /** Cells in a full record. */
  width: number;
  maxRows: number;
  maxRecord: number;
  /** Cell c of record r is at r × width + c. An end is ~end where the cell must be looked at as a text. */
  starts: Int32Array;
  ends: Int32Array;
  lines: Int32Array;
  /** Record numbers, 0 = header. */
  numbers: Int32Array;
  rows: number;
  /** Numbers, lines, starts and ends of records of another width, four each. */
  ragged: number[];
  /** Places of signs that may belong to a secret or an address, among all records just cut. */
  readonly signs: number[];
  blanks: number;
  firstBlank: { readonly row: number; readonly line: number } | undefined;
  /** Number and line of the next record. */
  record: number;
  line: number;
  /** First kind of record end of the file, and the first record that has another or is CR. */
  ending: number;
  otherEnding: { readonly row: number; readonly line: number; readonly ending: number } | undefined;
  /** Records that start at or before `watchedLine`. */
  watchedLine: number;
  watched: number;
  fault: ScanFault | undefined;
}

/** Marks the end of the bytes, so that the scanner needs to compare no index: every loop stops there by itself. */
export function setSentinels(bytes: Uint8Array, end: number): void {
  bytes[end] = 10;
  bytes[end + 1] = 34;
  bytes[end + 2] = 10;
}

/** Bytes that must be free behind the data: the marks of its end, and what is read behind a cell (`BEHIND` in find-text.ts). */
export const SENTINELS = 16;

/** A scan at the beginning of a file, or, where the kind of record end of its header is known, in the middle of one. */
export function createScan(room: Room, maxRecord: number, ending?: number): Scan {
  return {
    bytes: room.bytes,
    view: new DataView(room.bytes.buffer),
    at: 0,
    end: 0,
    final: false,
    kinds: new Uint8Array(256),
    width: 0,
    maxRows: 1,
    maxRecord,
    starts: room.starts,
    ends: room.ends,
    lines: room.lines,
    numbers: room.numbers,
    rows: 0,
    ragged: [],
    signs: [],
    blanks: 0,
    firstBlank: undefined,
    record: ending === undefined ? 0 : 1,
    line: 1,
    ending: ending ?? 0,
    otherEnding: undefined,
    watchedLine: -1,
    watched: 0,
    fault: undefined,
  };
}

/** Makes the scan one of records with so many cells. */
export function widenScan(scan: Scan, room: Room, width: number): void {
  scan.width = width;
  scan.maxRows = offsetsFor(room, width);
  scan.starts = room.starts;
  scan.ends = room.ends;
}
