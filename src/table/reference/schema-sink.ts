import type { Args } from '../report.ts';

/** What can be wrong with a Table Schema, or the package around it, beyond its shape; `args.kind` of `schema/invalid`. */
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
  | 'keyword'
  | 'key-column'
  | 'key-length'
  | 'key-circle'
  | 'key-resource'
  | 'reference'
  | 'descriptor';

/** Takes a fault and the key path in the schema file where it stands. */
export type SchemaSink = (kind: SchemaFault, pointer: string, args: Args) => void;
