import type { TableSchema } from '../../domain/model/table-schema.ts';
import { judgeValue } from '../privacy/judge-value.ts';
import { addTraces } from '../privacy/tally.ts';
import { checkHeader } from '../reference/check-header.ts';
import { looksLikeUtf16 } from '../reference/decode-utf8.ts';
import { MAX_COLUMNS } from '../limits.ts';
import { cutHeader, findDelimiter } from '../reference/find-delimiter.ts';
import { matchColumns } from '../reference/match-columns.ts';
import type { BlockTaker } from './block-reader.ts';
import { addFound, AFTER_ROWS, BEFORE_ROWS, type FoundList } from './found-list.ts';
import type { Judge } from './judge-cell.ts';
import { planTable, type PlanBook } from './plan-table.ts';
import type { Spilling } from './print-store.ts';
import type { Room } from './room.ts';
import { createTableRun, LOOSE, reportAt, type TableRun } from './table-run.ts';
import { ENDINGS, type Scan } from './scan.ts';

/** The order of what is found before the rows. */
export const BEFORE = { file: 0, delimiter: 1, encoding: 2, ending: 3, header: 10 } as const;

/** A table that is being read. */
export interface TableReading {
  readonly found: FoundList;
  delimiter: string | undefined;
  header: readonly string[] | undefined;
  headerLine: number;
  /** Undefined until there is a header that can be read. */
  run: TableRun | undefined;
}

export interface TableSetup {
  readonly book: PlanBook;
  readonly room: Room;
  /** The file is not UTF-8 and was repaired. */
  readonly damaged: boolean;
  readonly quiet: boolean;
  readonly take: (run: TableRun, scan: Scan) => void;
  readonly spilling?: Spilling | undefined;
}

/** Takes a table from its first byte on: what kind of file it is, its header, its rows. */
export function createTableTaker(reading: TableReading, setup: TableSetup): BlockTaker {
  const { book, damaged, quiet } = setup;
  const { found } = reading;
  const judge: Judge = { found, damaged, quiet };
  return {
    start(bytes) {
      reading.delimiter = startTable(bytes, book.schema, damaged, found);
      return reading.delimiter;
    },
    takeHeader(cells, line, maxRows) {
      if (cells.length > MAX_COLUMNS) {
        return void addFound(found, 'table/quote', { line, row: 0 }, { kind: 'wide' }, BEFORE_ROWS, BEFORE.header);
      }
      // Letters of a damaged header cannot be compared with the schema: every column would be reported as another.
      if (damaged && cells.some((cell) => cell.includes('\ufffd'))) return;
      const place = { line, row: 0 };
      const report = reportAt(found, BEFORE_ROWS, BEFORE.header);
      checkHeader(cells, place, report);
      const fields = book.schema ? matchColumns(cells, book.schema, place, report) : [];
      reading.header = cells;
      reading.headerLine = line;
      reading.run = createTableRun(cells, planTable(cells, fields, book), setup.room, maxRows, judge, setup.spilling);
      for (const name of cells) addTraces(reading.run.looseTraces, judgeValue(name, LOOSE), name, 0, { row: 0 });
    },
    takeBlock(scan) {
      if (reading.run) setup.take(reading.run, scan);
    },
  };
}

/** Looks at the first bytes of a file. Undefined where there is nothing to be read. */
function startTable(bytes: Uint8Array, schema: TableSchema | undefined, damaged: boolean, found: FoundList): string | undefined {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = marked ? bytes.subarray(3) : bytes;
  const wide = !damaged && looksLikeUtf16(bytes);
  if (wide) addFound(found, 'table/encoding', { line: 1 }, { offset: 0, guess: 'utf-16' }, BEFORE_ROWS, BEFORE.file);
  else if (text.length === 0) addFound(found, 'table/empty', {}, {}, BEFORE_ROWS, BEFORE.file);
  if (wide || text.length === 0) return undefined;
  const beginning = new TextDecoder('utf-8', { ignoreBOM: true }).decode(cutFirstLine(text.subarray(0, 65_536)));
  const delimiter = findDelimiter(cutHeader(beginning), schema?.fields.map((field) => field.name) ?? []);
  const shown = delimiter === '\t' ? 'tab' : delimiter;
  if (delimiter !== ',') addFound(found, 'table/delimiter', { line: 1, row: 0 }, { found: shown }, BEFORE_ROWS, BEFORE.delimiter);
  return delimiter;
}

/** The bytes up to the first line end outside quotes: no more of them is asked for. */
function cutFirstLine(bytes: Uint8Array): Uint8Array {
  let quoted = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === 34) quoted = !quoted;
    else if (!quoted && (byte === 10 || byte === 13)) return bytes.subarray(0, i);
  }
  return bytes;
}

/** Reports what only the whole file tells of it: its record ends, and where its quoting broke. */
export function addFileFindings({ found, run, header, headerLine }: TableReading, scan: Scan): void {
  const { otherEnding: other, fault } = scan;
  if (other) {
    const [first, its] = [ENDINGS[scan.ending], ENDINGS[other.ending]];
    const shown = first === its || first === 'none' ? its : `${first} + ${its}`;
    const place = { line: other.line, row: other.row };
    addFound(found, 'table/line-ending', place, { found: shown ?? '' }, BEFORE_ROWS, BEFORE.ending);
  }
  const rows = Math.max(0, scan.record - 1) - (run?.blanks ?? 0);
  if (header && rows === 0 && !fault) addFound(found, 'table/no-rows', { line: headerLine, row: 0 }, {}, AFTER_ROWS, 0);
  if (!fault) return;
  const place = { line: fault.line, row: scan.record };
  addFound(found, 'table/quote', place, { kind: fault.kind }, AFTER_ROWS, LAST);
}

/** Behind the foreign keys, of which each has a range of its own. */
const LAST = 2 ** 53;
