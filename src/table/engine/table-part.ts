import type { Tallies } from '../privacy/tally.ts';
import type { CellValue } from '../reference/cell-value.ts';
import type { ExactSum } from '../exact-sum.ts';
import { createBlockReader } from './block-reader.ts';
import { createReading } from './check-pass.ts';
import { addCounted } from './close-vocabulary.ts';
import type { ColumnRun, Extreme } from './column-run.ts';
import type { Engine } from './engine.ts';
import type { Found } from './found-list.ts';
import { isOverfull } from './judge-cell.ts';
import { takePieces } from './print-list.ts';
import { createTableTaker } from './read-table.ts';
import { createRoom } from './room.ts';
import type { Scan } from './scan.ts';
import { takeRows, type TableRun } from './table-run.ts';
import type { TextMap } from './text-map.ts';

/** What must be known of a file to read a part of it that begins with a record. */
export interface PartSetup {
  readonly delimiter: string;
  readonly header: readonly string[];
  /** Kind of record end of the header, as in `scan.ts`. */
  readonly ending: number;
}

/** What a part of a file told. Plain data: it goes from one worker to another. Rows and lines are counted from 1 in the part. */
export interface TablePart {
  /** True where the part cannot be told by itself: its quoting is broken, or it is not UTF-8. */
  readonly broken: boolean;
  readonly records: number;
  readonly lines: number;
  readonly blanks: number;
  readonly found: readonly Found[];
  readonly preview: TableRun['preview'];
  readonly otherEnding: Scan['otherEnding'];
  readonly looseTraces: Tallies;
  readonly columns: readonly ColumnPart[];
  readonly keys: readonly KeyPart[];
  readonly references: readonly { readonly asked: readonly Int32Array[]; readonly known: readonly Int32Array[] }[];
}

export interface ColumnPart {
  readonly traces: Tallies | undefined;
  readonly count: number;
  readonly missing: number;
  readonly numbers: number;
  readonly sum: ExactSum;
  /** Undefined where there are too many. */
  readonly texts: TextMap | undefined;
  readonly least: number;
  readonly most: number;
  readonly leastAt: Extreme | undefined;
  readonly mostAt: Extreme | undefined;
  readonly judgedLeast: (Extreme & { readonly value: CellValue }) | undefined;
  readonly judgedMost: (Extreme & { readonly value: CellValue }) | undefined;
}

export interface KeyPart {
  readonly pieces: readonly Int32Array[];
  readonly numbers: boolean;
  readonly rising: boolean;
  readonly first: number;
  readonly last: number;
  /** As in `KeyRun`; only where there are no pieces. */
  readonly counted: number;
}

export interface PartReader {
  readonly feed: (bytes: Uint8Array, length?: number) => void;
  readonly finish: () => TablePart;
}

/**
 * Reads a part of a file: whole records, the last of which ends with the part.
 * @param full columns of which other parts have shown too many texts to tell apart; those of this part are added
 */
export function readPart(engine: Engine, { delimiter, header, ending }: PartSetup, full: Set<number>): PartReader {
  const room = createRoom();
  const reading = createReading();
  const taker = createTableTaker(reading, { book: engine.book, room, damaged: false, quiet: false, take: takeRows });
  const middle = { delimiter, width: header.length, ending };
  const reader = createBlockReader(room, taker, { isUtf8: engine.isUtf8, maxRecord: engine.maxRecord, middle });
  taker.takeHeader(header, 1, reader.scan.maxRows);
  // What there is to say of the header is said by whoever reads the beginning of the file.
  reading.found.clear();
  reading.run?.looseTraces.clear();
  for (const column of reading.run?.columns ?? []) if (full.has(column.index)) column.vocabulary = undefined;
  return {
    feed: (bytes, length = bytes.length) => reader.feed(bytes, length),
    finish() {
      reader.finish();
      for (const column of reading.run?.columns ?? []) if (!column.vocabulary) full.add(column.index);
      const broken = reader.badOffset !== undefined || reader.scan.fault !== undefined || !reading.run;
      return takePart(reading.run, reader.scan, [...reading.found.values()], broken);
    },
  };
}

function takePart(run: TableRun | undefined, scan: Scan, found: readonly Found[], broken: boolean): TablePart {
  return {
    broken,
    records: scan.record - 1,
    lines: scan.line - 1,
    blanks: run?.blanks ?? 0,
    found,
    preview: run?.preview ?? [],
    otherEnding: scan.otherEnding,
    looseTraces: run?.looseTraces ?? new Map(),
    columns: run?.columns.map(takeColumn) ?? [],
    keys:
      run?.keys.map(({ prints, numbers, rising, first, last, counted }) => ({
        pieces: takePieces(prints),
        numbers,
        rising,
        first,
        last,
        counted,
      })) ?? [],
    references: run?.references.map(({ asked, known }) => ({ asked: takePieces(asked), known: takePieces(known) })) ?? [],
  };
}

function takeColumn(run: ColumnRun): ColumnPart {
  const { vocabulary } = run;
  if (vocabulary) addCounted(run, vocabulary);
  const { count, missing, numbers, sum, least, most, leastAt, mostAt, judgedLeast, judgedMost } = run;
  const texts = isOverfull(run) ? undefined : vocabulary?.map;
  return {
    traces: run.traces.tallies,
    count,
    missing,
    numbers,
    sum,
    texts,
    least,
    most,
    leastAt,
    mostAt,
    judgedLeast,
    judgedMost,
  };
}
