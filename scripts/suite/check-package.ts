import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/domain/model/finding.ts';
import { writeCsv } from '../../src/table/dialect/write-csv.ts';
import { checkDescriptor, isRecord } from '../../src/table/package/check-descriptor.ts';
import { checkLinks } from '../../src/table/package/check-links.ts';
import { checkReferences, type PackageTable } from '../../src/table/package/check-references.ts';
import { readDescriptor, readSchemaOf } from './check-descriptor.ts';
import { checkTable } from './check-table.ts';
import { toPeerTypes } from './peer-types.ts';
import { formatOf, readTableFile, type TableBytes } from './read-table.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Checks a Data Package: its descriptor, every table, sizes and hashes, and the keys between tables. */
export async function checkPackage(descriptor: unknown, folder: string): Promise<{ errors: boolean; types: string[] }> {
  const form = checkDescriptor(descriptor, 'datapackage.json');
  if (form.length > 0) return { errors: true, types: ['package-error'] };
  const resources = (descriptor as { resources: Raw[] }).resources;
  const tables: PackageTable[] = [];
  const types: string[] = [];
  let errors = false;
  const note = (findings: readonly Finding[], found = toPeerTypes(findings)) => {
    errors ||= findings.some((finding) => finding.level === 'error');
    types.push(...found);
  };
  for (const resource of resources) {
    const { schema, findings } = readSchemaOf(resource['schema'], folder);
    note(findings);
    if (findings.length > 0) continue;
    const dialect = typeof resource['dialect'] === 'string' ? readDescriptor(resource['dialect'], folder) : resource['dialect'];
    const encoding = typeof resource['encoding'] === 'string' ? resource['encoding'] : undefined;
    const name = String(resource['name']);
    const checked = checkTable(await readResource(resource, folder), name, { dialect, encoding, schema });
    note(checked.findings, toPeerTypes(checked.findings, checked.table));
    note(checkStats(resource, folder));
    const [header, ...rows] = checked.records;
    tables.push({ name, file: name, header: header?.cells ?? [], rows, ...(schema ? { schema } : {}) });
  }
  note(checkLinks(tables, 'datapackage.json'));
  note(checkReferences(tables));
  return { errors, types: [...new Set(types)].sort() };
}

async function readResource(resource: Raw, folder: string): Promise<TableBytes> {
  if (resource['data'] !== undefined) return readInline(resource['data']);
  const [first = '', ...others] = [resource['path']].flat().map(String);
  const format = typeof resource['format'] === 'string' ? resource['format'].toLowerCase() : formatOf(first);
  const read = await readTableFile(join(folder, first), format);
  const more = await Promise.all(others.map((path) => readTableFile(join(folder, path), format)));
  // A table in several files is read as one, in the order of the list (Data Resource, `path`).
  const parts = [read, ...more];
  const bytes = Buffer.concat(parts.map((part) => part.bytes ?? new Uint8Array()));
  const findings = parts.flatMap((part) => part.findings);
  return read.bytes ? { ...read, bytes, findings } : { ...read, findings };
}

/** Rows in the descriptor itself: lists with a header, or objects. */
function readInline(data: unknown): TableBytes {
  if (!Array.isArray(data) || data.length === 0) {
    return { format: 'json', findings: [{ code: 'table/empty', level: 'error', where: { file: 'data' }, args: {} }] };
  }
  const names = [...new Set(data.flatMap((row: unknown) => (isRecord(row) ? Object.keys(row) : [])))];
  const rows = data.map((row: unknown) => (Array.isArray(row) ? row : names.map((name) => (isRecord(row) ? row[name] : null))));
  const cells = (names.length > 0 ? [names, ...rows] : rows).map((row) => row.map(toText));
  return { bytes: new TextEncoder().encode(writeCsv(cells)), format: 'csv', findings: [] };
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function checkStats(resource: Raw, folder: string): Finding[] {
  const path = typeof resource['path'] === 'string' ? join(folder, resource['path']) : '';
  if (path === '' || !existsSync(path)) return [];
  const bytes = readFileSync(path);
  const [, kind = 'md5', expected = ''] = /^(?:([^:]+):)?(.*)$/.exec(String(resource['hash'] ?? '')) ?? [];
  const differs = (code: string): Finding => ({ code, level: 'error', where: { file: path }, args: {} });
  const wrongSize = resource['bytes'] !== undefined && resource['bytes'] !== bytes.length;
  const wrongHash = expected !== '' && hashOf(bytes, kind) !== expected.toLowerCase();
  return [...(wrongSize ? [differs('table/bytes')] : []), ...(wrongHash ? [differs('table/hash')] : [])];
}

function hashOf(bytes: Uint8Array, kind: string): string | undefined {
  try {
    return createHash(kind).update(bytes).digest('hex');
  } catch {
    return undefined;
  }
}
