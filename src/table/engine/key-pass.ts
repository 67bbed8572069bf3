import { addFound, AFTER_ROWS, ORDER } from './found-list.ts';
import { clipText } from '../report.ts';
import { followKey, type KeySpec } from '../reference/unique-keys.ts';
import { readText, type Reading } from '../reference/check-row.ts';
import { createBlockReader } from './block-reader.ts';
import { readCell } from './cell-text.ts';
import { createReading, type Pass } from './check-pass.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { Engine } from './engine.ts';
import type { BrokenKey } from './find-broken-keys.ts';
import { joinParts } from './key-run.ts';
import { hasPrint } from './print-list.ts';
import { createTableTaker, type TableReading } from './read-table.ts';
import { createRepair } from './repair-utf8.ts';
import type { Room } from './room.ts';
import { scanColumn } from './scan-column.ts';
import { reportAt, type TableRun } from './table-run.ts';
import type { Scan } from './scan.ts';

/** Takes a row of which the fingerprint says that its key may be broken. */
type Follow = (r: number, run: TableRun, scan: Scan) => void;

/**
 * Reads the file once more for its keys alone. Rows whose fingerprints were conspicuous are compared by their values, so that
 * what is reported is exact, and both rows are known.
 */
export function createKeyPass(
  engine: Engine,
  room: Room,
  first: TableReading,
  broken: readonly BrokenKey[],
  bad: number | undefined,
  end: () => CheckedFile,
): Pass {
  const follows = broken.map((key) => followBroken(key, first));
  const damaged = bad !== undefined;
  const setup = { book: engine.book, room, damaged, quiet: true, take };
  const taker = createTableTaker(createReading(), setup);
  const reader = createBlockReader(room, taker, { isUtf8: undefined, maxRecord: engine.maxRecord });
  const source = damaged ? createRepair(reader, bad) : reader;
  return {
    feed: (bytes, length = bytes.length) => source.feed(bytes, length),
    finish() {
      source.finish();
      return end();
    },
  };

  function take(run: TableRun, scan: Scan): void {
    for (const column of run.columns) {
      if (column.keyed && scan.rows > 0) scanColumn(column, scan, run.judge);
    }
    broken.forEach((key, i) => {
      const positions = key.kind === 'repeated' ? key.spec.positions : key.spec.source;
      const parts = positions.flatMap((position) => run.columns[position]?.keyed ?? []);
      for (let r = 0; r < scan.rows; r++) {
        const print = joinParts(parts, r);
        if (print && hasPrint(key.prints, print.low, print.high)) follows[i]?.(r, run, scan);
      }
    });
  }
}

function followBroken(key: BrokenKey, { found }: TableReading): Follow {
  if (key.kind === 'repeated') {
    const compare = followKey(key.spec);
    return (r, run, scan) => {
      const row = scan.numbers[r] ?? 0;
      const report = reportAt(found, row, ORDER.keys + key.order);
      compare(readRow(r, run, scan, key.spec.positions), { line: scan.lines[r] ?? 0, row }, report);
    };
  }
  const { from, to, source } = key.spec;
  return (r, run, scan) => {
    const texts = source.map((column) => readRow(r, run, scan, [column])[column]?.text ?? '');
    const place = { line: scan.lines[r] ?? 0, row: scan.numbers[r] ?? 0, column: from.join(', ') };
    const args = { value: clipText(texts.join(', ')), expected: to.join(', ') };
    // Foreign keys are told after all rows, each in the order of its rows.
    addFound(found, 'table/foreign-key', place, args, AFTER_ROWS, 1 + key.order * 2 ** 40 + place.row);
  };
}

/** The cells of a row that a key needs, read by the rules of their columns. */
function readRow(r: number, run: TableRun, scan: Scan, columns: KeySpec['positions']): Reading[] {
  const readings: Reading[] = [];
  for (const column of columns) {
    const rule = run.columns[column]?.plan.rule;
    const o = r * scan.width + column;
    if (rule) readings[column] = readText(readCell(scan.bytes, scan.starts[o] ?? 0, scan.ends[o] ?? 0), rule);
  }
  return readings;
}
