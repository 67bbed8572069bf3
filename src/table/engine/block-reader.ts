import { cutRecords } from './cut-records.ts';
import { listByteKinds } from './byte-kinds.ts';
import { readRecord } from './cell-text.ts';
import { lengthenRoom, type Room } from './room.ts';
import { createScan, SENTINELS, setSentinels, widenScan, type Scan } from './scan.ts';
import { endOfLetters, findFault, type IsUtf8 } from './watch-utf8.ts';

/** What is done with the records, block by block. Offsets of a block mean nothing after the call. */
export interface BlockTaker {
  /** The first bytes of the file, at least 64 KB unless it is shorter. Returns the delimiter, or undefined to read nothing. */
  readonly start: (bytes: Uint8Array) => string | undefined;
  /** The cells of the header, its line, and the number of records that a block may have. */
  readonly takeHeader: (cells: readonly string[], line: number, maxRows: number) => void;
  readonly takeBlock: (scan: Scan) => void;
}

/** Takes a file in pieces of any size and hands on its records in blocks. Its memory is one block, or one record if that is longer. */
export interface BlockReader {
  readonly scan: Scan;
  readonly feed: (bytes: Uint8Array, length: number) => void;
  readonly finish: () => void;
  /** Offset of the first byte that is not UTF-8. */
  badOffset: number | undefined;
}

/** Where reading begins in a part of a file that is not its beginning. */
export interface MiddleStart {
  readonly delimiter: string;
  readonly width: number;
  readonly ending: number;
}

export interface ReaderOptions {
  readonly isUtf8: IsUtf8 | undefined;
  readonly maxRecord: number;
  readonly middle?: MiddleStart;
}

export function createBlockReader(room: Room, taker: BlockTaker, options: ReaderOptions): BlockReader {
  const { isUtf8, middle } = options;
  const scan = createScan(room, options.maxRecord, middle?.ending);
  let filled = 0;
  let offset = 0;
  let checked = 0;
  let started = false;
  // Once nothing more is to be cut, bytes are only looked at for their encoding.
  let cutting = true;
  let stopped = false;
  const reader: BlockReader = { scan, badOffset: undefined, feed, finish };
  if (middle) prepare(middle.delimiter);
  if (middle) widenScan(scan, room, middle.width);
  return reader;

  function feed(bytes: Uint8Array, length: number): void {
    for (let at = 0; at < length && reader.badOffset === undefined;) {
      const space = room.bytes.length - SENTINELS - filled;
      const taken = Math.min(space, length - at);
      room.bytes.set(bytes.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
      if (taken === space) process(false);
    }
  }

  function finish(): void {
    if (!stopped) process(true);
  }

  function process(final: boolean): void {
    if (!started) start();
    if (stopped) return;
    if (isUtf8 && !checkLetters(isUtf8, final)) return;
    scan.end = filled;
    scan.final = final;
    setSentinels(room.bytes, filled);
    if (cutting) cut();
    else scan.at = filled;
    if (!final) keepRest();
  }

  function start(): void {
    started = true;
    if (middle) return;
    const delimiter = taker.start(room.bytes.subarray(0, filled));
    if (delimiter === undefined) stopped = true;
    else prepare(delimiter);
    if (room.bytes[0] === 0xef && room.bytes[1] === 0xbb && room.bytes[2] === 0xbf && filled >= 3) scan.at = 3;
  }

  function prepare(delimiter: string): void {
    scan.kinds = listByteKinds(delimiter.charCodeAt(0));
  }

  function checkLetters(isGood: IsUtf8, final: boolean): boolean {
    const end = final ? filled : endOfLetters(room.bytes, filled);
    const bad = findFault(room.bytes, checked, end, isGood);
    checked = end;
    if (bad < 0) return true;
    reader.badOffset = offset + bad;
    stopped = true;
    return false;
  }

  function cut(): void {
    while (cutting && scan.at < scan.end) {
      const before = scan.at;
      cutRecords(scan);
      if (scan.width === 0 && scan.record === 1) openRows();
      else if (scan.rows > 0 || scan.ragged.length > 0 || scan.blanks > 0) hand();
      if (scan.fault) cutting = false;
      if (scan.at === before) break;
    }
    if (!cutting) scan.at = scan.end;
  }

  function openRows(): void {
    const [, line = 1, from = 0, to = 0] = scan.ragged;
    const cells = readRecord(room.bytes, from, to, scan.kinds.indexOf(1));
    scan.ragged.length = 0;
    widenScan(scan, room, cells.length);
    taker.takeHeader(cells, line, scan.maxRows);
  }

  function hand(): void {
    taker.takeBlock(scan);
    scan.rows = 0;
    scan.ragged.length = 0;
    scan.blanks = 0;
    scan.firstBlank = undefined;
  }

  function keepRest(): void {
    // A letter that is cut in two is still to be looked at, even if its record is not.
    const at = isUtf8 ? Math.min(scan.at, checked) : scan.at;
    if (at === 0) lengthenRoom(room, options.maxRecord);
    else room.bytes.copyWithin(0, at, filled);
    if (scan.bytes !== room.bytes) scan.view = new DataView(room.bytes.buffer);
    scan.bytes = room.bytes;
    offset += at;
    checked -= at;
    filled -= at;
    scan.at = 0;
  }
}
