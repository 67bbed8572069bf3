import { parse } from 'csv-parse/sync';
import { judgeLongRecord } from '../engine/judge-long-record.ts';
import type { ScanFault } from '../engine/scan.ts';

export interface CsvRecord {
  readonly cells: readonly string[];
  /** Physical line on which the record starts, 1 = first. */
  readonly line: number;
  readonly ending: LineEnding;
}

export type LineEnding = 'LF' | 'CRLF' | 'CR' | 'none';

export interface QuoteFault {
  readonly kind: ScanFault['kind'];
  /** Line on which the faulty record starts; for `unclosed` the line of the quote that is never closed. */
  readonly line: number;
}

/** Records up to the end, or up to the first fault in the quoting: what follows one cannot be told apart reliably. */
export interface CsvReading {
  readonly records: readonly CsvRecord[];
  readonly fault?: QuoteFault;
}

/**
 * Splits UTF-8 bytes without a byte order mark into records by RFC 4180, with LF, CRLF or CR as record end. Blank lines are
 * records of one empty cell; records keep the number of cells they have.
 */
export function readRecords(bytes: Uint8Array, delimiter: string, maxRecord = Infinity): CsvReading {
  const long = findLongRecord(bytes, maxRecord);
  if (long === undefined) return readAll(bytes, delimiter);
  const reading = readAll(bytes.subarray(0, long + maxRecord), delimiter);
  if (reading.fault && reading.fault.kind !== 'unclosed') return reading;
  const line = createLineCounter(bytes)(long);
  const records = reading.records.filter((record) => record.line < line);
  return { records, fault: judgeLongRecord(bytes, long, maxRecord, line) };
}

/** Start of the first record with more bytes than allowed, its line end included. */
function findLongRecord(bytes: Uint8Array, maxRecord: number): number | undefined {
  let start = 0;
  let quoted = false;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 34) quoted = !quoted;
    const ends = !quoted && (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10));
    if (i + 1 - start > maxRecord) return start;
    if (ends) start = i + 1;
  }
  return undefined;
}

function readAll(bytes: Uint8Array, delimiter: string): CsvReading {
  const records: CsvRecord[] = [];
  const lineAt = createLineCounter(bytes);
  let start = 0;
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: false,
      // csv-parse counts a CRLF inside quotes as two lines, so lines are counted here, from its byte offsets.
      on_record: (cells: string[], context: { bytes: number }) => {
        records.push({ cells, line: lineAt(start), ending: findEnding(bytes, start, context.bytes) });
        start = context.bytes;
        return null;
      },
    });
    return { records };
  } catch (error) {
    const kind = findKind(error);
    const from = kind === 'unclosed' ? findOpenQuote(bytes, start) : start;
    return { records, fault: { kind, line: lineAt(from) } };
  }
}

const KINDS: ReadonlyMap<unknown, QuoteFault['kind']> = new Map([
  ['CSV_QUOTE_NOT_CLOSED', 'unclosed'],
  ['CSV_INVALID_CLOSING_QUOTE', 'after-quote'],
  ['INVALID_OPENING_QUOTE', 'bare'],
]);

function findKind(error: unknown): QuoteFault['kind'] {
  const kind = error instanceof Error && 'code' in error ? KINDS.get(error.code) : undefined;
  if (!kind) throw error;
  return kind;
}

function findEnding(bytes: Uint8Array, start: number, end: number): LineEnding {
  const last = bytes[end - 1];
  if (end <= start) return 'none';
  if (last === 10) return end - 2 >= start && bytes[end - 2] === 13 ? 'CRLF' : 'LF';
  return last === 13 ? 'CR' : 'none';
}

/** Physical line of an offset; offsets must be asked in rising order. LF, CRLF and lone CR each end a line. */
function createLineCounter(bytes: Uint8Array): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) {
      if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) line++;
    }
    return line;
  };
}

function findOpenQuote(bytes: Uint8Array, start: number): number {
  let open = -1;
  for (let i = start; i < bytes.length; i++) {
    if (bytes[i] !== 34) continue;
    if (open < 0) open = i;
    else if (bytes[i + 1] === 34) i++;
    else open = -1;
  }
  return open < 0 ? start : open;
}
