import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Finding } from '../domain/model/finding.ts';
import { suggest } from '../domain/model/suggest.ts';
import { settle, type JsonSchema } from './settle.ts';

/** Checks values against the JSON Schemas of `schemas/` and says what does not fit in our codes, never in ajv's sentences. */
export interface Shapes {
  /**
   * `name` is the schema's file name without `.schema.json`. The value comes back with bare strings turned into `{vi}` and
   * missing lists filled, so that it is the model's shape; undefined where it does not fit.
   */
  readonly read: (name: string, value: unknown, file: string) => { value: unknown; findings: Finding[] };
  /** Only checks; the value stays as it was written (Table Schema has defaults of its own). */
  readonly check: (name: string, value: unknown, file: string) => Finding[];
}

export function makeShapes(schemas: readonly JsonSchema[]): Shapes {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, validateFormats: false });
  for (const schema of schemas) ajv.addSchema(schema);
  const byId = new Map(schemas.map((schema) => [String(schema['$id']), schema]));
  const compiled = new Map<string, ValidateFunction>();
  const find = (name: string) => {
    const id = [...byId.keys()].find((key) => key.endsWith(`/${name}.schema.json`));
    const validate = compiled.get(name) ?? (id ? ajv.getSchema(id) : undefined);
    if (!validate || !id) throw new Error(`No schema named ${name}.`);
    compiled.set(name, validate);
    return { validate, schema: byId.get(id) ?? {} };
  };
  const check = (name: string, value: unknown, file: string) => {
    const { validate } = find(name);
    return validate(value) ? [] : toFindings((validate.errors ?? []).filter(isOwnFault), file);
  };
  return {
    check,
    read(name, value, file) {
      const misfits = check(name, value, file);
      if (misfits.length > 0) return { value: undefined, findings: misfits };
      const { schema } = find(name);
      const settled = settle(value, schema, byId);
      const findings = settled.wrongDays.map((day): Finding => ({
        code: 'metadata/date',
        level: 'error',
        where: { file, pointer: day.pointer },
        args: { found: day.value },
      }));
      return { value: findings.length > 0 ? undefined : settled.value, findings };
    },
  };
}

/** `if` only repeats what its branch says. */
function isOwnFault({ keyword }: ErrorObject): boolean {
  return keyword !== 'if';
}

/** One finding a place: the first that ajv gives there, unknown keys each. */
function toFindings(errors: readonly ErrorObject[], file: string): Finding[] {
  const seen = new Set<string>();
  return errors.flatMap((error) => {
    const { code, pointer, args } = translate(error);
    const key = `${pointer} ${code === 'metadata/unknown-key' || code === 'metadata/missing-key' ? `${code} ${args['key']}` : ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ code, level: 'error' as const, where: { file, pointer }, args }];
  });
}

interface Translated {
  code: string;
  pointer: string;
  args: Record<string, string | number>;
}

function translate(error: ErrorObject): Translated {
  const pointer = error.instancePath;
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  const found = show(error.data);
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownKey(error, pointer);
    case 'required':
      return { code: 'metadata/missing-key', pointer, args: { key: String(error.params['missingProperty']) } };
    case 'enum':
    case 'const':
      return { code: 'metadata/enum', pointer, args: { key: name, found, allowed: allowedValues(error) } };
    case 'pattern':
      return wrongForm(error, pointer, name, found);
    case 'minLength':
    case 'maxLength':
      return {
        code: 'metadata/length',
        pointer,
        args: { key: name, found: String(error.data).length, limit: Number(error.params['limit']), side: error.keyword },
      };
    case 'type':
      return {
        code: 'metadata/type',
        pointer,
        args: { key: name, found, type: typeOf(error.data), expected: [error.params['type']].flat().join(', ') },
      };
    default:
      return {
        code: 'metadata/shape',
        pointer,
        args: { key: name, found, rule: error.keyword, limit: String(error.params['limit'] ?? '') },
      };
  }
}

function unknownKey(error: ErrorObject, pointer: string): Translated {
  const key = String(error.params['additionalProperty'] ?? error.params['unevaluatedProperty']);
  const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
  const meant = suggest(key, known);
  return {
    code: 'metadata/unknown-key',
    pointer: `${pointer}/${escapePointer(key)}`,
    args: { key, ...(meant ? { suggestion: meant } : {}), known: known.join(', ') },
  };
}

/** A pattern of `common.schema.json` has a name; the words explain the form by it. */
function wrongForm(error: ErrorObject, pointer: string, key: string, found: string): Translated {
  const form = /\$defs\/(\w+)\//.exec(error.schemaPath)?.[1] ?? '';
  if (form === 'day') return { code: 'metadata/date', pointer, args: { found } };
  if (form === 'period') return { code: 'period/invalid', pointer, args: { found } };
  if (form === 'fileName' && /[/\\:%]|\.\./.test(found)) return { code: 'path/outside', pointer, args: { found } };
  return { code: 'metadata/pattern', pointer, args: { key, found, form } };
}

function allowedValues(error: ErrorObject): string {
  return [error.params['allowedValues'] ?? error.params['allowedValue']].flat().map(String).join(', ');
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
