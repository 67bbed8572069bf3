import type { Format } from '../domain/model/dataset.ts';
import { findFutureDates } from '../domain/model/find-future-dates.ts';
import { findPersonalData } from '../domain/model/privacy/find-personal-data.ts';
import type { TableSchema } from '../domain/model/table-schema.ts';
import type { Day } from '../domain/model/text.ts';
import { checkCsv } from './check-csv.ts';
import { checkGeojson } from './check-geojson.ts';
import { checkJson } from './check-json.ts';
import { checkSchema } from './check-schema.ts';
import type { CheckedFile } from './checked-file.ts';
import { findWrongKind } from './tell-kind.ts';
import { explainLetters, lettersOf } from './rescue/explain-letters.ts';

/**
 * Checks one data file by its format, and its schema. Faults of the schema come as `schema/invalid` with the key path in the
 * schema as `where.pointer`; the caller, who knows the schema's path, puts it into `where.file`. Formats that are not read
 * here (xlsx, parquet, …) give no facts and no findings.
 * @param asOf the day after which observed dates are doubted; without it the portal's own rules do that, and look for persons
 */
export function checkFile(bytes: Uint8Array, file: string, format: Format, schema?: TableSchema, asOf?: Day): CheckedFile {
  const check = CHECKS.get(format);
  if (!check) return { facts: undefined, findings: [] };
  const other = findWrongKind(bytes, file, format);
  if (other) return { facts: undefined, findings: [...(schema ? checkSchema(schema, file) : []), other] };
  const { facts, findings } = check(bytes, file, schema);
  const future = facts && asOf !== undefined ? findFutureDates(facts, file, schema, asOf) : [];
  const persons = facts && asOf !== undefined ? findPersonalData(facts, file, schema?.fields) : [];
  return { facts, findings: [...(schema ? checkSchema(schema, file) : []), ...findings, ...future, ...persons] };
}

function checkCsvLetters(bytes: Uint8Array, file: string, schema?: TableSchema): CheckedFile {
  const { facts, findings } = checkCsv(bytes, file, schema);
  return { facts, findings: explainLetters(lettersOf(bytes), file, findings) };
}

const CHECKS: ReadonlyMap<Format, typeof checkCsv> = new Map([
  ['csv', checkCsvLetters],
  ['geojson', checkGeojson],
  ['json', checkJson],
]);
