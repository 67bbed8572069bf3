import type { Args } from '../report.ts';

/** What can be wrong with a Table Schema beyond its shape; `args.kind` of `schema/invalid`. */
export type SchemaFault =
  | 'duplicate-field'
  | 'unknown-type'
  | 'format'
  | 'item-type'
  | 'number-characters'
  | 'boolean-values'
  | 'misplaced'
  | 'unsupported'
  | 'value-type'
  | 'range'
  | 'pattern'
  | 'key-column'
  | 'key-length';

/** Takes a fault and the key path in the schema file where it stands. */
export type SchemaSink = (kind: SchemaFault, pointer: string, args: Args) => void;
