import type { Constraints, Field } from '../../domain/model/table-schema.ts';
import { findRefusedKeyword } from '../json-schema/fits-schema.ts';
import { compilePattern } from '../pattern/compile-pattern.ts';
import { clipText } from '../report.ts';
import { isBelow } from './cell-value.ts';
import { CONSTRAINT_TYPES } from './constraint-types.ts';
import { parseConstraintValue } from './constraint-value.ts';
import type { SchemaSink } from './schema-sink.ts';

const NAMES = ['required', 'unique', 'enum', ...CONSTRAINT_TYPES.keys()];

/** Constraints that no value could keep, or that mean nothing on the field's type. */
export function checkConstraints(field: Field, pointer: string, sink: SchemaSink): void {
  const { constraints = {}, categories } = field;
  const at = `${pointer}/constraints`;
  // Standing beside `type` instead of in `constraints`, a constraint would silently ask for nothing.
  const misplaced = NAMES.find((name) => Object.hasOwn(field, name));
  if (misplaced !== undefined) sink('misplaced', `${pointer}/${misplaced}`, { column: field.name, constraint: misplaced });
  checkSupport(field, constraints, at, sink);
  checkLimits(field, constraints, at, sink);
  const { minLength, maxLength, pattern } = constraints;
  if (minLength !== undefined && maxLength !== undefined && minLength > maxLength) {
    sink('range', `${at}/minLength`, { column: field.name, value: minLength, limit: maxLength });
  }
  if (pattern !== undefined && !compilePattern(pattern))
    sink('pattern', `${at}/pattern`, { column: field.name, value: clipText(pattern) });
  const keyword = findRefusedKeyword(constraints.jsonSchema);
  if (keyword !== undefined) sink('keyword', `${at}/jsonSchema`, { column: field.name, value: clipText(keyword) });
  checkAllowed(field, constraints.enum, `${at}/enum`, sink);
  const values = categories?.map((category) => (typeof category === 'object' ? category.value : category));
  checkAllowed(field, values, `${pointer}/categories`, sink);
}

function checkSupport(field: Field, constraints: Constraints, at: string, sink: SchemaSink): void {
  for (const [name, types] of CONSTRAINT_TYPES) {
    // A field without a type may carry the constraints of a text, as the standard's own profile has it.
    if (constraints[name] === undefined || types.includes(field.type ?? 'string')) continue;
    sink('unsupported', `${at}/${name}`, { column: field.name, constraint: name, type: field.type ?? 'any' });
  }
}

const LOWER = ['minimum', 'exclusiveMinimum'] as const;
const UPPER = ['maximum', 'exclusiveMaximum'] as const;

function checkLimits(field: Field, constraints: Constraints, at: string, sink: SchemaSink): void {
  if (!CONSTRAINT_TYPES.get('minimum')?.includes(field.type ?? 'any')) return;
  for (const name of [...LOWER, ...UPPER]) {
    const raw = constraints[name];
    if (raw === undefined || parseConstraintValue(raw, field)) continue;
    sink('value-type', `${at}/${name}`, { column: field.name, value: clipText(String(raw)), type: field.type ?? 'any' });
  }
  for (const low of LOWER) for (const high of UPPER) checkPair(field, constraints, low, high, at, sink);
}

function checkPair(
  field: Field,
  constraints: Constraints,
  low: (typeof LOWER)[number],
  high: (typeof UPPER)[number],
  at: string,
  sink: SchemaSink,
): void {
  const [least, most] = [constraints[low], constraints[high]];
  if (least === undefined || most === undefined) return;
  const [a, b] = [parseConstraintValue(least, field)?.order, parseConstraintValue(most, field)?.order];
  const strictly = low === 'exclusiveMinimum' || high === 'exclusiveMaximum';
  if (!a || !b || isBelow(a, b, strictly)) return;
  sink('range', `${at}/${low}`, { column: field.name, value: clipText(String(least)), limit: clipText(String(most)) });
}

function checkAllowed(field: Field, allowed: readonly unknown[] | undefined, at: string, sink: SchemaSink): void {
  allowed?.forEach((raw, i) => {
    if (parseConstraintValue(raw, field)) return;
    const value = clipText(typeof raw === 'object' ? JSON.stringify(raw) : String(raw));
    sink('value-type', `${at}/${i}`, { column: field.name, value, type: field.type ?? 'any' });
  });
}
