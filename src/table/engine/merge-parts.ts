import type { CheckedFile } from '../checked-file.ts';
import { mergeSums } from '../exact-sum.ts';
import { mergeTallies } from '../privacy/tally.ts';
import { isBelow } from '../reference/cell-value.ts';
import { createReading, finishReading, type Pass } from './check-pass.ts';
import { FAULTY, OUTCOME, type ColumnRun, type Extreme } from './column-run.ts';
import { cutRecords } from './cut-records.ts';
import { listByteKinds } from './byte-kinds.ts';
import { readRecord } from './cell-text.ts';
import type { Engine } from './engine.ts';
import { addFound } from './found-list.ts';
import { isOverfull } from './judge-cell.ts';
import { mergeKey, mergePrints } from './merge-keys.ts';
import { spillFull } from './print-store.ts';
import { createTableTaker, type TableReading } from './read-table.ts';
import { createRoom } from './room.ts';
import { createScan, setSentinels, widenScan, type Scan } from './scan.ts';
import { PREVIEW_ROWS, type TableRun } from './table-run.ts';
import type { ColumnPart, PartSetup, TablePart } from './table-part.ts';
import { BEHIND } from './find-text.ts';
import { findText } from './text-map.ts';

/** Puts the parts of a file together, in their order, to what one reading would have told. */
export interface PartMerge {
  readonly setup: PartSetup;
  /** Offset of the first byte behind the header, where the first part begins. */
  readonly start: number;
  readonly add: (part: TablePart) => void;
  readonly finish: () => CheckedFile | Pass;
}

/**
 * Reads the header of a file that is to be read in parts.
 * @param head the first bytes of the file, at least 64 KB
 * @returns undefined where the file must be read in one: its header is odd, or a column's order is only partial
 */
export function startMerge(engine: Engine, file: string, head: Uint8Array): PartMerge | undefined {
  const room = createRoom(head.length + 64);
  room.bytes.set(head);
  setSentinels(room.bytes, head.length);
  const reading = createReading();
  const { book, spilling } = engine;
  const setup = { book, room, damaged: false, quiet: false, take: () => undefined, spilling };
  const taker = createTableTaker(reading, setup);
  const delimiter = taker.start(head);
  const scan = createScan(room, engine.maxRecord);
  if (delimiter === undefined || !engine.isUtf8(head.subarray(0, head.lastIndexOf(10) + 1))) return undefined;
  scan.kinds = listByteKinds(delimiter.charCodeAt(0));
  scan.at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  scan.end = head.length;
  cutRecords(scan);
  const [, line = 1, from = 0, to = 0] = scan.ragged;
  if (scan.record !== 1 || scan.otherEnding || scan.ending === 0) return undefined;
  const header = readRecord(head, from, to, delimiter.charCodeAt(0));
  scan.ragged.length = 0;
  const start = scan.at;
  widenScan(scan, room, header.length);
  taker.takeHeader(header, line, scan.maxRows);
  const { run } = reading;
  // Durations are not always in an order: which of two is the extreme may hang on the one before them.
  if (!run || run.columns.some(({ plan }) => plan.rule.type === 'duration')) return undefined;
  return {
    setup: { delimiter, header, ending: scan.ending },
    start,
    add: (part) => addPart(reading, run, scan, part),
    finish: () => finishReading({ engine, file, room, reading, scan }),
  };
}

function addPart(reading: TableReading, run: TableRun, scan: Scan, part: TablePart): void {
  const rows = scan.record - 1;
  const lines = scan.line - 1;
  const shift = <P extends { readonly row: number; readonly line: number }>(place: P): P => ({
    ...place,
    row: place.row + rows,
    line: place.line + lines,
  });
  for (const { code, place, args, row, order, count } of part.found) {
    const moved = { ...place, line: (place.line ?? 0) + lines, row: row + rows };
    addFound(reading.found, code, moved, args, row + rows, order, count);
  }
  if (!scan.otherEnding && part.otherEnding) scan.otherEnding = shift(part.otherEnding);
  for (const { row, cells } of part.preview) {
    if (run.preview.length < PREVIEW_ROWS) run.preview.push({ row: row + rows, cells });
  }
  run.columns.forEach((column, i) => {
    addColumn(column, part.columns[i], shift);
    const traces = part.columns[i]?.traces;
    if (traces) mergeTallies((column.traces.tallies ??= new Map()), traces, rows, lines);
  });
  mergeTallies(run.looseTraces, part.looseTraces, rows, lines);
  run.keys.forEach((key, i) => {
    mergeKey(key, part.keys[i]);
    spillFull(key.prints, key.numbers, run.spilling);
  });
  run.references.forEach(({ asked, known }, i) => {
    mergePrints(asked, part.references[i]?.asked ?? []);
    mergePrints(known, part.references[i]?.known ?? []);
    spillFull(asked, false, run.spilling);
    spillFull(known, false, run.spilling);
  });
  run.blanks += part.blanks;
  scan.record += part.records;
  scan.line += part.lines;
}

function addColumn(column: ColumnRun, part: ColumnPart | undefined, move: <E extends Extreme>(extreme: E) => E): void {
  if (!part) return;
  column.count += part.count;
  column.missing += part.missing;
  column.numbers += part.numbers;
  mergeSums(column.sum, part.sum);
  addTexts(column, part);
  if (part.leastAt && part.least < column.least) {
    column.least = part.least;
    column.leastAt = move(part.leastAt);
  }
  if (part.mostAt && part.most > column.most) {
    column.most = part.most;
    column.mostAt = move(part.mostAt);
  }
  const { judgedLeast, judgedMost } = part;
  const own = (extreme: ColumnRun['judgedLeast']) => extreme?.value.order ?? [];
  if (judgedLeast && (!column.judgedLeast || isBelow(own(judgedLeast), own(column.judgedLeast), true)))
    column.judgedLeast = move(judgedLeast);
  if (judgedMost && (!column.judgedMost || isBelow(own(column.judgedMost), own(judgedMost), true)))
    column.judgedMost = move(judgedMost);
}

function addTexts(column: ColumnRun, { texts }: ColumnPart): void {
  const { vocabulary } = column;
  if (!texts || !vocabulary) return void (column.vocabulary = undefined);
  const { map } = vocabulary;
  const store = new Int32Array(texts.used + BEHIND / 4);
  store.set(texts.store.subarray(0, texts.used));
  const view = new DataView(store.buffer);
  for (let i = 0; i < texts.size; i++) {
    const place = (texts.places[i] ?? 0) * 4;
    const known = map.size;
    const text = findText(map, view, place, place + (texts.lengths[i] ?? 0));
    if (text === known) {
      map.seen[text] = 0;
      map.outcomes[text] = texts.outcomes[i] ?? 0;
      if (((texts.outcomes[i] ?? 0) & ~FAULTY) === OUTCOME.missing) {
        vocabulary.missing++;
        vocabulary.missingBytes += texts.lengths[i] ?? 0;
      }
    }
    map.seen[text] = (map.seen[text] ?? 0) + (texts.counts[i] ?? 0) + (texts.seen[i] ?? 0);
  }
  if (isOverfull(column)) column.vocabulary = undefined;
}
