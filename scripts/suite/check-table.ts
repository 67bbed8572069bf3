import type { Finding } from '../../src/domain/model/finding.ts';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkCsv } from '../../src/table/check-csv.ts';
import { checkGeojson } from '../../src/table/check-geojson.ts';
import { checkJson } from '../../src/table/check-json.ts';
import { isPlain, readDialect, type Dialect } from '../../src/table/dialect/dialect.ts';
import { splitByDialect } from '../../src/table/dialect/split-records.ts';
import { restoreLines, toPlainCsv } from '../../src/table/dialect/to-plain-csv.ts';
import { readRecords } from '../../src/table/reference/read-records.ts';
import type { ReadTable } from './peer-types.ts';
import type { TableBytes } from './read-table.ts';

/** How a table is to be read, from the descriptor it comes with. */
export interface TableForm {
  readonly dialect?: unknown;
  readonly encoding?: string | null | undefined;
  readonly schema?: TableSchema | undefined;
}

export interface CheckedTable {
  readonly findings: readonly Finding[];
  /** Header and widths of the rows, for the peers' words. */
  readonly table?: ReadTable;
  /** The table as plain CSV, for references from other tables. */
  readonly records: readonly { readonly cells: readonly string[]; readonly line: number }[];
}

/** Checks one table of a suite: brings it into plain CSV by its dialect and encoding, then lets our own checks look at it. */
export function checkTable(read: TableBytes, file: string, form: TableForm): CheckedTable {
  const { bytes, format } = read;
  if (!bytes) return { findings: read.findings, records: [] };
  if (format === 'json' || format === 'geojson') {
    const check = format === 'json' ? checkJson : checkGeojson;
    return { findings: [...read.findings, ...check(bytes, file, form.schema).findings], records: [] };
  }
  const declared = readDialect(form.dialect);
  const dialect: Dialect = format === 'tsv' && declared.delimiter === ',' ? { ...declared, delimiter: '\t' } : declared;
  const text = recode(bytes, form.encoding);
  if (text === undefined) return { findings: [fault('table/encoding', file)], records: [] };
  const checked = isPlain(dialect) ? checkPlain(text, file, form.schema) : checkDialect(text, file, dialect, form.schema);
  return { ...checked, findings: [...read.findings, ...checked.findings] };
}

function checkPlain(bytes: Uint8Array, file: string, schema: TableSchema | undefined): CheckedTable {
  const { findings } = checkCsv(bytes, file, schema);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return describe(findings, readRecords(bytes.subarray(start), ',').records, schema);
}

function checkDialect(bytes: Uint8Array, file: string, dialect: Dialect, schema: TableSchema | undefined): CheckedTable {
  // A byte that is not UTF-8 is found before the letters are touched.
  const wrong = checkCsv(bytes, file).findings.filter((finding) => finding.code === 'table/encoding');
  const plain = toPlainCsv(new TextDecoder().decode(bytes), dialect, schema);
  const rows = new TextEncoder().encode(plain.text);
  const findings = rows.length === 0 ? checkCsv(rows, file).findings : restoreLines(checkCsv(rows, file, schema).findings, plain);
  const quote = plain.fault ? [{ ...fault('table/quote', file), where: { file, line: plain.fault.line } }] : [];
  const { records } = splitByDialect(plain.text, readDialect(undefined));
  return describe([...wrong, ...findings, ...quote], records, schema);
}

function describe(findings: readonly Finding[], records: CheckedTable['records'], schema: TableSchema | undefined): CheckedTable {
  const [header, ...rows] = records;
  const filled = rows.filter((row) => row.cells.some((cell) => cell !== ''));
  const table = { header: header?.cells ?? [], widths: filled.map((row) => row.cells.length), ...(schema ? { schema } : {}) };
  return { findings, table, records };
}

/** UTF-8 bytes of a file in a declared encoding; undefined where the encoding is unknown or not that. */
function recode(bytes: Uint8Array, encoding: string | null | undefined): Uint8Array | undefined {
  if (!encoding || /^utf-?8(?:-sig)?$/i.test(encoding)) return bytes;
  try {
    // Python's names beside the web's: `latin-1`, `utf_16`, `iso8859_1`.
    const label = encoding
      .toLowerCase()
      .replaceAll('_', '-')
      .replace('latin-1', 'latin1')
      .replace(/^iso(?=8859)/, 'iso-');
    return new TextEncoder().encode(new TextDecoder(label, { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function fault(code: string, file: string): Finding {
  return { code, level: 'error', where: { file }, args: {} };
}
