import type { Format } from '../domain/model/dataset.ts';
import type { TableSchema } from '../domain/model/table-schema.ts';
import { checkCsv } from './check-csv.ts';
import { checkGeojson } from './check-geojson.ts';
import { checkJson } from './check-json.ts';
import { checkSchema } from './check-schema.ts';
import type { CheckedFile } from './checked-file.ts';

/**
 * Checks one data file by its format, and its schema. Faults of the schema come as `schema/invalid` with the key path in the
 * schema as `where.pointer`; the caller, who knows the schema's path, puts it into `where.file`. Formats that are not read
 * here (xlsx, parquet, …) give no facts and no findings.
 */
export function checkFile(bytes: Uint8Array, file: string, format: Format, schema?: TableSchema): CheckedFile {
  const check = CHECKS.get(format);
  if (!check) return { facts: undefined, findings: [] };
  const { facts, findings } = check(bytes, file, schema);
  return { facts, findings: schema ? [...checkSchema(schema, file), ...findings] : findings };
}

const CHECKS: ReadonlyMap<Format, typeof checkCsv> = new Map([
  ['csv', checkCsv],
  ['geojson', checkGeojson],
  ['json', checkJson],
]);
