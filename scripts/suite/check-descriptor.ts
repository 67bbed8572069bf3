import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/domain/model/finding.ts';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';
import { engineShapes } from '../../src/io/source.ts';
import { parseYaml } from '../../src/parse/yaml.ts';
import { checkSchema } from '../../src/table/check-schema.ts';
import { isSafePath } from '../../src/table/package/check-descriptor.ts';

/** A schema that can be used, or what is wrong with it. */
export interface ReadSchema {
  readonly schema?: TableSchema;
  readonly findings: readonly Finding[];
}

/** Checks a Table Schema by our shape (`schemas/table-schema`) and, where that is good, by its meaning. */
export function checkSchemaDescriptor(descriptor: unknown, file: string): ReadSchema {
  const shape = engineShapes().check('table-schema', descriptor, file);
  const findings = shape.length > 0 ? shape : checkSchema(descriptor as TableSchema, file);
  return findings.length > 0 ? { findings } : { schema: descriptor as TableSchema, findings };
}

/** A schema given as such or as the path of a file in `folder`; nothing where none is given. */
export function readSchemaOf(given: unknown, folder: string): ReadSchema {
  if (given === null || given === undefined || given === '') return { findings: [] };
  if (typeof given !== 'string') return checkSchemaDescriptor(given, 'schema');
  const value = readDescriptor(given, folder);
  if (value !== undefined) return checkSchemaDescriptor(value, given);
  return { findings: [{ code: 'schema/invalid', level: 'error', where: { file: given }, args: { kind: 'reference' } }] };
}

/** The value of a JSON or YAML file beside a suite's other files; undefined where it is not to be had. */
export function readDescriptor(path: string, folder: string): unknown {
  const full = join(folder, path);
  if (!isSafePath(path) || !existsSync(full)) return undefined;
  const text = readFileSync(full, 'utf8').replace(/^\ufeff/, '');
  try {
    return /\.ya?ml$/i.test(path) ? parseYaml(text, path).value : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
