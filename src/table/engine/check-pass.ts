import type { CheckedFile } from '../checked-file.ts';
import { createBlockReader } from './block-reader.ts';
import type { Engine } from './engine.ts';
import { findBrokenKeys } from './find-broken-keys.ts';
import { createKeyPass } from './key-pass.ts';
import { addFileFindings, createTableTaker, type TableReading } from './read-table.ts';
import { createRepair } from './repair-utf8.ts';
import { MAX_KEPT, type Room } from './room.ts';
import type { Scan } from './scan.ts';
import { finishTable } from './finish-table.ts';
import { takeRows } from './table-run.ts';

/**
 * One reading of a file from its first byte to its last, in pieces of any size. At the end there is the result, or the file is
 * to be read once more: because it is not UTF-8, or to say which keys are repeated.
 */
export interface Pass {
  readonly feed: (bytes: Uint8Array, length?: number) => void;
  readonly finish: () => CheckedFile | Pass;
}

export function isPass(end: CheckedFile | Pass): end is Pass {
  return 'feed' in end;
}

/** @param bad offset of the first byte that is not UTF-8, where a reading before found one */
export function createCheckPass(engine: Engine, file: string, room: Room, bad?: number): Pass {
  const reading = createReading();
  const damaged = bad !== undefined;
  const { book, maxRecord, spilling } = engine;
  const taker = createTableTaker(reading, { book, room, damaged, quiet: false, take: takeRows, spilling });
  const reader = createBlockReader(room, taker, { isUtf8: damaged ? undefined : engine.isUtf8, maxRecord });
  const repair = damaged ? createRepair(reader, bad) : undefined;
  const source = repair ?? reader;
  return {
    feed: (bytes, length = bytes.length) => source.feed(bytes, length),
    finish() {
      source.finish();
      if (reader.badOffset !== undefined) return createCheckPass(engine, file, room, reader.badOffset);
      repair?.report(reading.found);
      const { scan } = reader;
      return finishReading({ engine, file, room, reading, scan, ...(bad === undefined ? {} : { bad }) });
    },
  };
}

export function createReading(): TableReading {
  return { found: new Map(), delimiter: undefined, header: undefined, headerLine: 1, run: undefined };
}

/** A reading that has come to the end of its file. */
export interface EndedReading {
  readonly engine: Engine;
  readonly file: string;
  readonly room: Room;
  readonly reading: TableReading;
  readonly scan: Scan;
  /** Offset of the first byte that is not UTF-8, in a file that was repaired. */
  readonly bad?: number;
}

/** The result of a reading, or the pass that must still be made over its keys. */
export function finishReading({ engine, file, room, reading, scan, bad }: EndedReading): CheckedFile | Pass {
  addFileFindings(reading, scan);
  const broken = reading.run ? findBrokenKeys(reading.run) : [];
  const end = (): CheckedFile => {
    const checked = finishTable(reading, scan, file);
    returnRoom(engine, room);
    return checked;
  };
  return broken.length === 0 ? end() : createKeyPass(engine, room, reading, broken, bad, end);
}

/** Gives the working memory of a finished check to the next one. */
function returnRoom(engine: Engine, room: Room): void {
  if (room.bytes.length <= MAX_KEPT && room.texts.length <= MAX_KEPT / 1024) engine.room = room;
}
