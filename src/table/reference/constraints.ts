import type { Field } from '../../domain/model/table-schema.ts';
import { findRefusedKeyword, fitsSchema } from '../json-schema/fits-schema.ts';
import { compilePattern } from '../pattern/compile-pattern.ts';
import { clipText } from '../report.ts';
import { isBelow, type CellValue } from './cell-value.ts';
import type { Constraint } from './compile-column.ts';
import { parseConstraintValue } from './constraint-value.ts';
import { parseJsonCell } from './types/json-types.ts';

/** Constraints of a field on values that are there. One that makes no sense is left out here; `checkSchema` reports it. */
export function listConstraints(field: Field): Constraint[] {
  const { constraints = {}, categories } = field;
  return [
    ...limit(field, constraints.minimum, 'table/minimum', false),
    ...limit(field, constraints.exclusiveMinimum, 'table/minimum', true),
    ...limit(field, constraints.maximum, 'table/maximum', false),
    ...limit(field, constraints.exclusiveMaximum, 'table/maximum', true),
    ...limitLength(constraints.minLength, constraints.maxLength),
    ...requirePattern(constraints.pattern),
    ...requireJsonSchema(constraints.jsonSchema),
    ...allowOnly(field, constraints.enum),
    ...allowOnly(
      field,
      categories?.map((category) => (typeof category === 'object' ? category.value : category)),
    ),
  ];
}

function limit(field: Field, raw: unknown, code: 'table/minimum' | 'table/maximum', exclusive: boolean): Constraint[] {
  const order = raw === undefined ? undefined : parseConstraintValue(raw, field)?.order;
  if (!order) return [];
  const args = { limit: clipText(String(raw)), exclusive: exclusive ? 1 : 0 };
  return [
    (value, text) => {
      const own = value.order ?? [];
      const kept = code === 'table/minimum' ? isBelow(order, own, exclusive) : isBelow(own, order, exclusive);
      return kept ? undefined : { code, args: { value: clipText(text), ...args } };
    },
  ];
}

function limitLength(min: number | undefined, max: number | undefined): Constraint[] {
  if (min === undefined && max === undefined) return [];
  return [
    (value, text) => {
      const { size } = value;
      if (size === undefined || (size >= (min ?? 0) && size <= (max ?? Infinity))) return undefined;
      const bound = size < (min ?? 0) ? { minimum: min ?? 0 } : { maximum: max ?? 0 };
      return { code: 'table/length', args: { value: clipText(text), size, ...bound } };
    },
  ];
}

function requirePattern(pattern: string | undefined): Constraint[] {
  const matches = pattern === undefined ? undefined : compilePattern(pattern);
  if (!matches || pattern === undefined) return [];
  return [
    (_, text) =>
      matches(text) ? undefined : { code: 'table/pattern', args: { value: clipText(text), pattern: clipText(pattern) } },
  ];
}

/** Looks into an object or a list. A schema with a keyword that is not followed asks for nothing here; `checkSchema` reports it. */
function requireJsonSchema(schema: Readonly<Record<string, unknown>> | undefined): Constraint[] {
  if (!schema || findRefusedKeyword(schema) !== undefined) return [];
  return [
    (_, text) =>
      fitsSchema(parseJsonCell(text), schema) ? undefined : { code: 'table/json-schema', args: { value: clipText(text) } },
  ];
}

function allowOnly(field: Field, allowed: readonly unknown[] | undefined): Constraint[] {
  if (!allowed) return [];
  const keys = new Set(allowed.map((raw) => parseConstraintValue(raw, field)?.key));
  const expected = listShort(allowed);
  return [
    (value: CellValue, text) =>
      keys.has(value.key) ? undefined : { code: 'table/enum', args: { value: clipText(text), expected } },
  ];
}

function listShort(allowed: readonly unknown[]): string {
  const shown = allowed.slice(0, 8).map((raw) => clipText(typeof raw === 'object' ? JSON.stringify(raw) : String(raw)));
  return allowed.length > 8 ? `${shown.join(', ')}, …` : shown.join(', ');
}
