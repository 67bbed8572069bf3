import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { TableSchema } from '../domain/model/table-schema.ts';
import type { CheckedFile } from '../table/checked-file.ts';
import { isPass, type Pass } from '../table/engine/check-pass.ts';
import { createEngine, startCheck, type Engine } from '../table/engine/engine.ts';
import { startMerge } from '../table/engine/merge-parts.ts';
import { findWrongKind } from '../table/tell-kind.ts';
import { explainLetters } from '../table/rescue/explain-letters.ts';
import { createDiskPrintStore } from './disk-print-store.ts';
import { readBlocks } from './read-blocks.ts';
import { createSplitter } from './split-records.ts';
import { startWorkers } from './table-workers.ts';

/** From this size on a CSV file is read from disk block by block. */
export const LARGE_FILE = 64 * 1000 * 1000;

/** Below it a second thread is warm only when the first is done: on two cores both take as long at 200 MB. */
const WORTH_WORKERS = 256 * 1000 * 1000;
const STRETCH = 32 * 1024 * 1024;
const HEAD = 1024 * 1024;
/** 256 MB of fingerprints for each key. */
const MAX_PRINTS = 32 * 1024 * 1024;

export interface LargeFileOptions {
  /** 1 reads on this thread alone. The result is the same for every number. */
  readonly workers?: number;
  /** Size of the stretches that workers read. */
  readonly stretch?: number;
  /** Fingerprints of one key that are kept in memory; further ones go to the disk. */
  readonly cap?: number;
}

export interface LargeCheck extends CheckedFile {
  readonly sha256: string;
}

/** Checks a CSV file of any size without ever holding it in memory, and takes its hash on the way. */
export function checkLargeFile(path: string, file: string, schema?: TableSchema, options: LargeFileOptions = {}): LargeCheck {
  const { size } = statSync(path);
  const other = findWrongKind(readBytes(path, 0, Math.min(size, HEAD)), file, 'csv');
  const workers = options.workers ?? (size < WORTH_WORKERS ? 1 : Math.min(availableParallelism(), Math.ceil(size / STRETCH)));
  const hash = createHash('sha256');
  if (other) {
    readBlocks(path, (bytes) => hash.update(bytes));
    return { facts: undefined, findings: [other], sha256: hash.digest('hex') };
  }
  const parted =
    workers > 1
      ? withEngine(schema, options, (engine) => readInParts(engine, path, file, workers, options.stretch ?? STRETCH, hash))
      : undefined;
  // What a reading in parts has put away is of no use to another, hence an engine and a store for each.
  const own = workers > 1 ? undefined : hash;
  const checked = parted ?? withEngine(schema, options, (engine) => finish(readWhole(startCheck(engine, file), path, own), path));
  const letters = { length: size, read: (from: number, to: number) => readBytes(path, from, to) };
  return { ...checked, findings: explainLetters(letters, file, checked.findings), sha256: hash.digest('hex') };
}

function withEngine<T>(schema: TableSchema | undefined, { cap = MAX_PRINTS }: LargeFileOptions, use: (engine: Engine) => T): T {
  const store = createDiskPrintStore();
  try {
    return use(createEngine(schema, { isUtf8, spilling: { store, cap } }));
  } finally {
    store.close();
  }
}

type Hash = ReturnType<typeof createHash>;

function readWhole(pass: Pass, path: string, hash: Hash | undefined): CheckedFile | Pass {
  readBlocks(path, (bytes) => {
    hash?.update(bytes);
    pass.feed(bytes);
  });
  return pass.finish();
}

function finish(end: CheckedFile | Pass, path: string): CheckedFile {
  return isPass(end) ? finish(readWhole(end, path, undefined), path) : end;
}

/** Undefined where the file must be read in one; the hash is taken all the same. */
function readInParts(
  engine: Engine,
  path: string,
  file: string,
  count: number,
  size: number,
  hash: Hash,
): CheckedFile | undefined {
  const merge = startMerge(engine, file, readBytes(path, 0, HEAD));
  if (!merge) {
    readBlocks(path, (bytes) => hash.update(bytes));
    return undefined;
  }
  const workers = startWorkers({ path, schema: engine.book.schema, setup: merge.setup }, count);
  try {
    const splitter = createSplitter(merge.start, size, workers.ask);
    readBlocks(path, (bytes) => {
      hash.update(bytes);
      splitter.feed(bytes);
    });
    splitter.finish();
    return workers.takeAll(merge.add) ? finish(merge.finish(), path) : undefined;
  } finally {
    workers.stop();
  }
}

/** A copy of bytes [from, to). */
function readBytes(path: string, from: number, to: number): Uint8Array {
  const pieces: Buffer[] = [];
  readBlocks(path, (bytes) => pieces.push(Buffer.from(bytes)), { from, to });
  return Buffer.concat(pieces);
}
