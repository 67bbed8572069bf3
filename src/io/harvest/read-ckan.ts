import type { HarvestSource } from '../../domain/model/harvest-source.ts';
import { csvText } from '../../render/csv.ts';
import { fields, list, text } from '../forge/read-fields.ts';
import { fetchPublic, type Fetched } from './fetch-public.ts';
import type { Gateway } from './gateway.ts';
import { HarvestFault, shorten } from './harvest-fault.ts';

/** What a CKAN portal answers to `action`, or a fault where it is no such answer. */
export async function askCkan(base: string, action: string, maxBytes: number, gateway: Gateway, signal: AbortSignal) {
  // CKAN says what is wrong with the status; what it says beside that is not needed. Its type is left to the parser.
  const wanted = { accept: 'application/json', maxBytes, judgeType: () => undefined };
  const url = `${base.replace(/\/+$/, '')}/api/3/action/${action}`;
  const { bytes } = await fetchPublic(url, wanted, gateway, signal);
  const answer = parse(bytes);
  if (fields(answer)['success'] !== true) throw new HarvestFault('ckan-answer', { why: 'answer', found: shorten(action) });
  return { result: fields(answer)['result'], size: bytes.length };
}

/** Address of the one file that a source means. */
export async function findCkanFile(
  source: HarvestSource,
  maxBytes: number,
  gateway: Gateway,
  signal: AbortSignal,
): Promise<string> {
  const { package: name = '', resource, format } = source;
  const { result } = await askCkan(source.url, `package_show?id=${encodeURIComponent(name)}`, maxBytes, gateway, signal);
  const files = list(result, 'resources').filter((one) =>
    resource === undefined ? text(one, 'format').toLowerCase() === format : text(one, 'id') === resource,
  );
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new HarvestFault('ckan-answer', {
      why: file === undefined ? 'missing' : 'several',
      found: resource ?? `${name}, ${format}`,
    });
  }
  return text(file, 'url');
}

/**
 * All rows of a table in CKAN's DataStore, in its own order, as a file. Ends when a page brings nothing new, as ckanext-harvest does; a
 * portal that repeats itself before it gave what it says it has, or that never ends, gives nothing.
 */
export async function readCkanRows(
  source: HarvestSource,
  maxBytes: number,
  gateway: Gateway,
  signal: AbortSignal,
): Promise<Fetched> {
  const { rowsPerPage, pages } = gateway.limits;
  const id = encodeURIComponent(source.resource ?? '');
  const rows = new Map<string, Readonly<Record<string, unknown>>>();
  let columns: readonly string[] = [];
  let left = maxBytes;
  for (let page = 0; page < pages; page++) {
    const asked = `datastore_search?resource_id=${id}&limit=${rowsPerPage}&offset=${rows.size}&sort=_id`;
    const { result, size } = await askCkan(source.url, asked, maxBytes, gateway, signal);
    left -= size;
    if (left < 0) throw new HarvestFault('too-large', { megabytes: Math.round(maxBytes / 1e6) });
    columns =
      columns.length > 0
        ? columns
        : list(result, 'fields')
            .map((field) => text(field, 'id'))
            .filter((name) => name !== '_id');
    const before = rows.size;
    for (const row of list(result, 'records').map(fields)) rows.set(keyOf(row), row);
    const total = fields(result)['total'];
    const isNothingNew = rows.size === before;
    if (typeof total === 'number' ? rows.size === total : isNothingNew)
      return { url: source.url, bytes: write([...rows.values()], columns, source.format) };
    if (isNothingNew) throw new HarvestFault('paging', { rows: rows.size, total: Number(total), why: 'repeats' });
  }
  throw new HarvestFault('paging', { rows: rows.size, total: 0, why: 'endless' });
}

/** `_id` is CKAN's own number of a row; without it a row that is the same in all its cells is the same. */
function keyOf(row: Readonly<Record<string, unknown>>): string {
  const id = row['_id'];
  return typeof id === 'number' || typeof id === 'string' ? String(id) : JSON.stringify(row);
}

function write(
  rows: readonly Readonly<Record<string, unknown>>[],
  columns: readonly string[],
  format: HarvestSource['format'],
): Buffer {
  if (format === 'csv')
    return Buffer.from(
      csvText(
        columns,
        rows.map((row) => columns.map((column) => cell(row[column]))),
      ),
    );
  const plain = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
  return Buffer.from(`${JSON.stringify(plain, null, 1)}\n`);
}

function cell(value: unknown): string | number {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    throw new HarvestFault('ckan-answer', {
      why: 'no-json',
      found: shorten(
        bytes
          .subarray(0, 60)
          .toString('latin1')
          .replace(/[^\x20-\x7e]/g, '·'),
      ),
    });
  }
}
