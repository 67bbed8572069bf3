import type { MessagePort } from 'node:worker_threads';
import type { TableSchema } from '../domain/model/table-schema.ts';
import type { PartSetup, TablePart } from '../table/engine/table-part.ts';

/** Bytes [from, to) of a file. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a worker is started with. */
export interface TableJob {
  readonly path: string;
  readonly schema: TableSchema | undefined;
  readonly setup: PartSetup;
  readonly port: MessagePort;
  /** Answers given, counted by all workers of a file together; whoever waits for one waits here. */
  readonly answered: Int32Array;
}

export interface TableAnswer {
  readonly index: number;
  /** Undefined where reading failed. */
  readonly part: TablePart | undefined;
}
