import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { projectRoot } from '../run-command.ts';

/** What does not fit in a JSON output, by the schema that it names. */
export function misfits(output: object): unknown {
  const json = JSON.parse(JSON.stringify(output)) as { $schema: string };
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const folder = join(projectRoot, 'schemas');
  for (const name of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')) as object);
  const validate = ajv.getSchema(json.$schema);
  if (!validate) return `no schema ${json.$schema}`;
  return validate(json) ? [] : validate.errors;
}
