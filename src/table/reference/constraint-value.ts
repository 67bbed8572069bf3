import type { Field } from '../../domain/model/table-schema.ts';
import type { CellValue } from './cell-value.ts';
import { parseCell } from './parse-cell.ts';
import { canonicalJson } from './types/json-types.ts';

/**
 * A limit or an allowed value of a constraint as a value of the field's type. It may stand in the schema as a JSON value or as
 * a text that the field's own format reads (Table Schema, Field Constraints). Undefined: it is no value of that type.
 */
export function parseConstraintValue(raw: unknown, field: Field): CellValue | undefined {
  if (typeof raw === 'string') return parseCell(raw, field) ?? parseCell(raw, toDefaultFormat(field));
  const type = field.type ?? 'any';
  if (type === 'boolean') return typeof raw === 'boolean' ? { key: String(raw) } : undefined;
  // A YAML number in a list for texts (`[01]`, `[1.0]`) is not the text its author saw.
  if (type === 'string') return undefined;
  const text = typeof raw === 'object' ? canonicalJson(raw) : String(raw);
  return parseCell(text, toDefaultFormat(field));
}

function toDefaultFormat(field: Field): Field {
  return { name: field.name, ...(field.type === undefined ? {} : { type: field.type }) };
}
