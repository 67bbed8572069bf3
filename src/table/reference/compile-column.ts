import type { Field, TableSchema } from '../../domain/model/table-schema.ts';
import type { TableCode } from '../../domain/model/table-code.ts';
import type { Args } from '../report.ts';
import type { CellValue } from './cell-value.ts';
import { listConstraints } from './constraints.ts';
import { listMissingValues } from './missing-values.ts';
import { findParser } from './parse-cell.ts';
import { listKey } from './schema-keys.ts';

/** What one column must hold. Without a field everything is allowed. */
export interface ColumnRule {
  readonly name: string;
  readonly field: Field | undefined;
  readonly type: string;
  readonly required: boolean;
  readonly missing: ReadonlySet<string>;
  readonly parse: (text: string) => CellValue | undefined;
  readonly constraints: readonly Constraint[];
}

/** Undefined where the value keeps it. */
export type Constraint = (value: CellValue, text: string) => Fault | undefined;

export interface Fault {
  readonly code: TableCode;
  readonly args: Args;
}

/** Prepares the rules of a column once, so that a cell costs only its own reading. */
export function compileColumn(name: string, field: Field | undefined, schema: TableSchema | undefined): ColumnRule {
  const parser = findParser(field?.type);
  const held: Field = field ?? { name };
  return {
    name,
    field,
    type: field?.type ?? 'any',
    required: field !== undefined && (field.constraints?.required === true || listKey(schema?.primaryKey).includes(field.name)),
    missing: listMissingValues(field, schema),
    parse: (text) => parser(text, held),
    constraints: field ? listConstraints(field) : [],
  };
}
