import { readFileSync, statSync } from 'node:fs';
import { sortFindings, type Finding } from '../domain/model/finding.ts';
import { findPersonalData } from '../domain/model/privacy/find-personal-data.ts';
import type { Format } from '../domain/model/dataset.ts';
import type { TableSchema } from '../domain/model/table-schema.ts';
import { parseYaml, locateInYaml } from '../parse/yaml.ts';
import { checkDataFile } from './check-data-file.ts';
import { engineShapes } from './source.ts';
import { checkLooseWorkbook } from './xlsx/check-workbooks.ts';

/** Checks table files against a Table Schema, outside any portal (`validate FILE… --schema SCHEMA`). Both are readable files. */
export async function checkLooseFiles(files: readonly string[], schemaPath: string, schemaName: string) {
  const text = readFileSync(schemaPath, 'utf8');
  const parsed = parseYaml(text, schemaName);
  const misfits = parsed.findings.length > 0 ? parsed.findings : engineShapes().check('table-schema', parsed.value, schemaName);
  const findings: Finding[] = misfits.map((finding) => withPlace(finding, text));
  let rows = 0;
  let bytes = 0;
  for (const file of misfits.length > 0 ? [] : files) {
    const format = formatOf(file);
    const schema = parsed.value as TableSchema;
    const size = statSync(file).size;
    const checked =
      format === 'xlsx'
        ? await checkLooseWorkbook(readFileSync(file), file, schema)
        : checkDataFile({ path: file, absolute: file, bytes: size }, format, schema, () => readFileSync(file));
    rows += checked.facts?.rows ?? 0;
    bytes += size;
    if (checked.facts) findings.push(...findPersonalData(checked.facts, file, schema.fields));
    findings.push(
      ...checked.findings.map((f) =>
        f.code.startsWith('schema/') ? withPlace({ ...f, where: { ...f.where, file: schemaName } }, text) : f,
      ),
    );
  }
  return { findings: sortFindings(findings), summary: { datasets: 0, files: files.length, rows, bytes } };
}

function withPlace(finding: Finding, text: string): Finding {
  const { pointer, line } = finding.where;
  if (line !== undefined || pointer === undefined) return finding;
  return { ...finding, where: { ...finding.where, ...locateInYaml(text, pointer) } };
}

function formatOf(file: string): Format {
  if (/\.geojson$/i.test(file)) return 'geojson';
  if (/\.(xlsx|xlsm|xls|xlsb)$/i.test(file)) return 'xlsx';
  return /\.json$/i.test(file) ? 'json' : 'csv';
}
