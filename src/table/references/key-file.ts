import type { TableSchema } from '../../domain/model/table-schema.ts';
import type { PrintList, PrintSet } from '../engine/print-list.ts';
import type { Spilling } from '../engine/print-store.ts';
import type { Place } from '../report.ts';

/** A file whose keys are compared with those of another. What the schema of a key is, says `key-schema.ts`. */
export interface KeyFile {
  /** Adds the fingerprints of the keys of all rows to `list`; rows without a whole key have none. */
  readonly gather: (key: TableSchema, list: PrintList, spilling?: Spilling) => void;
  /** Hands on the rows, in their order, whose key is among `prints`: their place and what is written in the key's columns. */
  readonly find: (key: TableSchema, prints: PrintSet, take: (place: Place, texts: readonly string[]) => void) => void;
}
