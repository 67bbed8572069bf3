import { existsSync, readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Finding } from '../../src/domain/model/finding.ts';
import { writeCsv } from '../../src/table/dialect/write-csv.ts';

/** The bytes of a table to check, or findings where there is none to be had. */
export interface TableBytes {
  readonly bytes?: Uint8Array;
  readonly format: string;
  readonly findings: readonly Finding[];
}

const MAX_UNPACKED = 200_000_000;
/** Formats that we do not open: old Excel is no open format, OpenDocument must be saved as xlsx or CSV first. */
const REFUSED = ['xls', 'ods', 'parquet', 'feather'];

/** Reads a table file: unpacked where it is compressed, turned into CSV where it is a workbook. */
export async function readTableFile(path: string, format: string): Promise<TableBytes> {
  if (!existsSync(path) || !statSync(path).isFile()) return refuse('file/absent', path, format);
  return openTable(readFileSync(path), path, format);
}

async function openTable(bytes: Uint8Array, path: string, format: string): Promise<TableBytes> {
  const inner = unpack(bytes, path, format);
  if (inner === 'broken') return refuse('file/format', path, format);
  if (inner) return openTable(inner.bytes, inner.name, formatOf(inner.name));
  if (REFUSED.includes(format)) return refuse('file/format', path, format);
  if (format === 'xlsx') return readWorkbook(bytes, path);
  return { bytes, format, findings: [] };
}

/** The first file in an archive; undefined where the file is none. */
function unpack(bytes: Uint8Array, path: string, format: string): { bytes: Uint8Array; name: string } | 'broken' | undefined {
  try {
    if (format === 'gz' || (bytes[0] === 0x1f && bytes[1] === 0x8b && /\.gz$/i.test(path))) {
      return { bytes: gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED }), name: path.replace(/\.gz$/i, '') };
    }
    if (format !== 'zip') return undefined;
    const entries = unzipSync(bytes, { filter: (entry) => !entry.name.endsWith('/') && entry.originalSize < MAX_UNPACKED });
    const [name] = Object.keys(entries).sort();
    return name === undefined ? 'broken' : { bytes: entries[name] ?? new Uint8Array(), name };
  } catch {
    return 'broken';
  }
}

async function readWorkbook(bytes: Uint8Array, path: string): Promise<TableBytes> {
  const { readXlsx } = await import('../../src/io/xlsx/read-xlsx.ts');
  const table = await readXlsx(bytes, path);
  const errors = table.findings.filter((finding) => finding.level === 'error');
  if (table.header.length === 0 && table.rows.length === 0) return { format: 'csv', findings: errors };
  const rows = table.rows.map((row) => row.map(toText));
  return { bytes: new TextEncoder().encode(writeCsv([table.header, ...rows])), format: 'csv', findings: errors };
}

function toText(value: string | number | boolean | { date: string } | null): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.date : String(value);
}

/** The ending of a path, in small letters. */
export function formatOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

function refuse(code: string, file: string, format: string): TableBytes {
  return { format, findings: [{ code, level: 'error', where: { file }, args: {} }] };
}
