import type { MessagePort } from 'node:worker_threads';
import type { Format } from '../domain/model/dataset.ts';
import type { TableSchema } from '../domain/model/table-schema.ts';
import type { LargeCheck } from './check-large-file.ts';
import type { ListedFile } from './list-files.ts';

/** A data file to check. */
export interface FileTask {
  readonly file: ListedFile;
  readonly format: Format;
  readonly schema: TableSchema | undefined;
}

/** What a worker is started with: all the files, of which it takes some and others take the rest. */
export interface FileJob {
  readonly tasks: readonly FileTask[];
  readonly port: MessagePort;
  /** Two counters that all share: the next file that nobody has taken, and answers given. */
  readonly counters: Int32Array;
}

export const COUNTER = { next: 0, answers: 1 } as const;

/** Files that are taken at a time. */
export const BATCH = 16;

export interface FileAnswer {
  /** Number of the first file. */
  readonly from: number;
  /** Undefined where a check failed: whoever asked then meets the same fault. */
  readonly checked: readonly LargeCheck[] | undefined;
}
