import { join } from 'node:path';
import type { Finding } from '../../src/domain/model/finding.ts';
import { compileColumn } from '../../src/table/reference/compile-column.ts';
import { readText } from '../../src/table/reference/check-row.ts';
import { checkSchemaDescriptor, readDescriptor, readSchemaOf } from './check-descriptor.ts';
import { checkPackage } from './check-package.ts';
import { checkTable } from './check-table.ts';
import { toPeerTypes } from './peer-types.ts';
import { formatOf, readTableFile } from './read-table.ts';
import type { SuiteCase, SuiteCell, SuitePackage, SuiteResult, SuiteSchema, Verdict } from './suite-case.ts';

/** A table file with its schema, dialect and encoding. */
export async function runCase(item: SuiteCase, folder: string): Promise<SuiteResult> {
  const { schema, findings } = readSchemaOf(item.schema, folder);
  // A table is not compared with a schema that contradicts itself.
  if (findings.length > 0)
    return {
      id: item.id,
      verdict: verdictOf(findings),
      types: [...toPeerTypes(findings), typeof item.schema === 'string' ? 'resource-error' : 'metadata-error'].sort(),
    };
  const dialect = typeof item.dialect === 'string' ? readDescriptor(item.dialect, folder) : item.dialect;
  const read = await readTableFile(join(folder, item.file), (item.format ?? formatOf(item.file)).toLowerCase());
  const checked = checkTable(read, item.file, { dialect, encoding: item.encoding, schema });
  return { id: item.id, verdict: verdictOf(checked.findings), types: toPeerTypes(checked.findings, checked.table) };
}

/** One text as a value of a field, with its constraints. */
export function runCell({ id, field, value }: SuiteCell): SuiteResult {
  const column = compileColumn(field.name, field, undefined);
  const reading = readText(typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value), column);
  const type = reading.state === 'bad';
  const broken =
    (reading.state === 'missing' && column.required) ||
    (reading.state === 'value' && column.constraints.some((constraint) => constraint(reading.value, reading.text)));
  return {
    id,
    verdict: type || broken ? 'invalid' : 'valid',
    types: type ? ['type-error'] : broken ? ['constraint-error'] : [],
  };
}

/** A Table Schema by itself. */
export function runSchema({ id, descriptor }: SuiteSchema): SuiteResult {
  const { findings } = checkSchemaDescriptor(descriptor, 'schema');
  return { id, verdict: verdictOf(findings), types: toPeerTypes(findings) };
}

/** A Data Package with all its tables. */
export async function runPackage({ id, descriptor, basepath }: SuitePackage, folder: string): Promise<SuiteResult> {
  const { errors, types } = await checkPackage(descriptor, join(folder, basepath ?? ''));
  return { id, verdict: errors ? 'invalid' : 'valid', types };
}

function verdictOf(findings: readonly Finding[]): Verdict {
  return findings.some((finding) => finding.level === 'error') ? 'invalid' : 'valid';
}
