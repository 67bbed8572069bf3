import { compilePattern } from '../pattern/compile-pattern.ts';
import { canonicalJson, isRecord } from '../reference/types/json-types.ts';

type Test = (asked: unknown, value: unknown, schema: Readonly<Record<string, unknown>>) => boolean;

const ofNumber = (keeps: (value: number, limit: number) => boolean): Test => {
  return (asked, value) => typeof value !== 'number' || typeof asked !== 'number' || keeps(value, asked);
};
const ofSize = (sizeOf: (value: unknown) => number | undefined, keeps: (size: number, limit: number) => boolean): Test => {
  return (asked, value) => {
    const size = sizeOf(value);
    return size === undefined || typeof asked !== 'number' || keeps(size, asked);
  };
};
const letters = (value: unknown) => (typeof value === 'string' ? [...value].length : undefined);
const items = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const members = (value: unknown) => (isRecord(value) ? Object.keys(value).length : undefined);
const atLeast = (size: number, limit: number) => size >= limit;
const atMost = (size: number, limit: number) => size <= limit;

/** Keywords of JSON Schema (draft 2020-12, validation) that say something about a value by themselves. */
const TESTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['type', (asked, value) => list(asked).some((type) => isOfType(value, type))],
  ['enum', (asked, value) => list(asked).some((allowed) => canonicalJson(allowed) === canonicalJson(value))],
  ['const', (asked, value) => canonicalJson(asked) === canonicalJson(value)],
  ['minimum', ofNumber((value, limit) => value >= limit)],
  ['maximum', ofNumber((value, limit) => value <= limit)],
  ['exclusiveMinimum', ofNumber((value, limit) => value > limit)],
  ['exclusiveMaximum', ofNumber((value, limit) => value < limit)],
  ['multipleOf', ofNumber((value, step) => Number.isInteger(value / step))],
  ['minLength', ofSize(letters, atLeast)],
  ['maxLength', ofSize(letters, atMost)],
  ['pattern', (asked, value) => typeof value !== 'string' || findsPattern(String(asked), value)],
  ['minItems', ofSize(items, atLeast)],
  ['maxItems', ofSize(items, atMost)],
  ['uniqueItems', (asked, value) => asked !== true || !Array.isArray(value) || areDistinct(value)],
  ['items', (asked, value) => !Array.isArray(value) || value.every((item) => fitsSchema(item, asked))],
  ['minProperties', ofSize(members, atLeast)],
  ['maxProperties', ofSize(members, atMost)],
  ['required', (asked, value) => !isRecord(value) || list(asked).every((name) => Object.hasOwn(value, String(name)))],
  ['properties', (asked, value) => !isRecord(value) || !isRecord(asked) || fitMembers(value, asked)],
  ['additionalProperties', (asked, value, schema) => !isRecord(value) || fitOthers(value, asked, schema['properties'])],
  ['allOf', (asked, value) => list(asked).every((schema) => fitsSchema(value, schema))],
  ['anyOf', (asked, value) => list(asked).some((schema) => fitsSchema(value, schema))],
  ['oneOf', (asked, value) => list(asked).filter((schema) => fitsSchema(value, schema)).length === 1],
  ['not', (asked, value) => !fitsSchema(value, asked)],
]);

/** Keywords that would change the verdict and are not followed; a schema with one is refused, never half obeyed. */
const REFUSED =
  /^(?:\$ref|\$dynamicRef|if|then|else|dependent\w+|dependencies|patternProperties|propertyNames|unevaluated\w+|contains|minContains|maxContains|prefixItems|additionalItems)$/;

/** True where a JSON value keeps a JSON Schema (or is allowed by `true`). Keywords that only describe are passed over. */
export function fitsSchema(value: unknown, schema: unknown): boolean {
  if (!isRecord(schema)) return schema !== false;
  return Object.keys(schema).every((keyword) => TESTS.get(keyword)?.(schema[keyword], value, schema) ?? true);
}

/** The first keyword that is not followed, or a pattern that is none; undefined where the whole schema can be kept. */
export function findRefusedKeyword(schema: unknown): string | undefined {
  if (!isRecord(schema)) return undefined;
  const own = Object.keys(schema).find((keyword) => REFUSED.test(keyword));
  if (own !== undefined) return own;
  if (schema['pattern'] !== undefined && !compileSearch(String(schema['pattern']))) return 'pattern';
  const parts = [schema['items'], schema['additionalProperties'], schema['not']];
  const lists = [schema['allOf'], schema['anyOf'], schema['oneOf']].flatMap(list);
  const named = isRecord(schema['properties']) ? Object.values(schema['properties']) : [];
  for (const part of [...parts, ...lists, ...named]) {
    const found = findRefusedKeyword(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isOfType(value: unknown, type: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isRecord(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

function fitMembers(value: Readonly<Record<string, unknown>>, schemas: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(schemas).every((name) => !Object.hasOwn(value, name) || fitsSchema(value[name], schemas[name]));
}

function fitOthers(value: Readonly<Record<string, unknown>>, schema: unknown, named: unknown): boolean {
  const others = Object.keys(value).filter((name) => !isRecord(named) || !Object.hasOwn(named, name));
  return others.every((name) => fitsSchema(value[name], schema));
}

function areDistinct(values: readonly unknown[]): boolean {
  return new Set(values.map(canonicalJson)).size === values.length;
}

function findsPattern(pattern: string, text: string): boolean {
  return compileSearch(pattern)?.(text) ?? true;
}

/** JSON Schema looks for its pattern anywhere in the text, Table Schema matches the whole. */
function compileSearch(pattern: string): ((text: string) => boolean) | undefined {
  return compilePattern(`(.|\\n|\\r)*(?:${pattern})(.|\\n|\\r)*`);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
