import type { TableSchema } from '../../domain/model/table-schema.ts';
import { createBlockReader } from '../engine/block-reader.ts';
import { readCell } from '../engine/cell-text.ts';
import { createReading } from '../engine/check-pass.ts';
import { createEngine } from '../engine/engine.ts';
import { collectPrints, joinParts } from '../engine/key-run.ts';
import { hasPrint } from '../engine/print-list.ts';
import { spillFull } from '../engine/print-store.ts';
import { createTableTaker } from '../engine/read-table.ts';
import { createRoom } from '../engine/room.ts';
import { scanColumn } from '../engine/scan-column.ts';
import type { Scan } from '../engine/scan.ts';
import type { TableRun } from '../engine/table-run.ts';
import type { KeyFile } from './key-file.ts';

/** Hands on the bytes of a file from the first to the last, in pieces of any size. */
export type FeedFile = (take: (bytes: Uint8Array) => void) => void;

/** A CSV file that is UTF-8. It is never held in memory; each question reads it once, and of it only the key's columns. */
export function csvKeyFile(feed: FeedFile): KeyFile {
  return {
    gather(key, list, spilling) {
      readKeys(feed, key, (run, scan, positions) => {
        collectPrints(list, positions, run.columns, scan.rows);
        spillFull(list, false, spilling);
      });
    },
    find(key, prints, take) {
      readKeys(feed, key, (run, scan, positions) => {
        const parts = positions.flatMap((position) => run.columns[position]?.keyed ?? []);
        for (let r = 0; r < scan.rows; r++) {
          const print = joinParts(parts, r);
          if (!print || !hasPrint(prints, print.low, print.high)) continue;
          const texts = positions.map((column) => textOf(scan, r, column));
          take({ line: scan.lines[r] ?? 0, row: scan.numbers[r] ?? 0 }, texts);
        }
      });
    },
  };
}

type TakeKeys = (run: TableRun, scan: Scan, positions: readonly number[]) => void;

function readKeys(feed: FeedFile, key: TableSchema, takeKeys: TakeKeys): void {
  const { book, maxRecord } = createEngine(key);
  const room = createRoom();
  const taker = createTableTaker(createReading(), { book, room, damaged: false, quiet: true, take });
  const reader = createBlockReader(room, taker, { isUtf8: undefined, maxRecord });
  feed((bytes) => reader.feed(bytes, bytes.length));
  reader.finish();

  function take(run: TableRun, scan: Scan): void {
    const positions = run.references[0]?.spec.source ?? [];
    if (scan.rows === 0 || positions.length === 0) return;
    for (const position of positions) {
      const column = run.columns[position];
      if (column) scanColumn(column, scan, run.judge);
    }
    takeKeys(run, scan, positions);
  }
}

function textOf(scan: Scan, r: number, column: number): string {
  const o = r * scan.width + column;
  return readCell(scan.bytes, scan.starts[o] ?? 0, scan.ends[o] ?? 0);
}
