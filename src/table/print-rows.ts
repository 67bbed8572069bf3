import type { Format } from '../domain/model/dataset.ts';
import type { RowPrint } from '../domain/model/portal.ts';
import { readTextTable } from './read-text-table.ts';

/**
 * A fingerprint of a table's rows that does not change with their order, the order of columns, line ends, quotes, a byte-order mark,
 * spaces around a value or the format: the same rows in CSV and JSON give the same print. Undefined where the file is no table.
 * It tells re-saved rows from new ones (Art. 7.6); it is no protection against a made-up value, which a reader of the changes sees.
 */
export function printRows(bytes: Uint8Array, format: Format): RowPrint | undefined {
  if (format === 'csv') {
    const table = readTextTable(bytes);
    return table && printRecords(table.header, table.rows);
  }
  const values = readRows(bytes, format);
  if (!values) return undefined;
  const header = [...new Set(values.flatMap((value) => Object.keys(value)))];
  return printRecords(
    header,
    values.map((value) => header.map((name) => textOf(value[name]))),
  );
}

type Row = Readonly<Record<string, unknown>>;

/** Rows of a JSON array of objects, or the features of a GeoJSON file with their geometry beside their properties. */
function readRows(bytes: Uint8Array, format: Format): Row[] | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const rows = format === 'geojson' ? featuresOf(value) : value;
    return Array.isArray(rows) && rows.every(isRow) ? rows : undefined;
  } catch {
    return undefined;
  }
}

function featuresOf(value: unknown): unknown {
  const features = isRow(value) ? value['features'] : undefined;
  if (!Array.isArray(features)) return undefined;
  return features.map((feature) => {
    const { properties, geometry } = isRow(feature) ? feature : {};
    return { ...(isRow(properties) ? properties : {}), ' geometry': geometry };
  });
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function printRecords(header: readonly string[], rows: readonly (readonly string[])[]): RowPrint {
  const names = header.map(tidy);
  const order = names.map((_, i) => i).sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  const line = (cells: readonly string[]) => order.map((i) => tidy(cells[i] ?? '')).join('\u001f');
  let [a, b] = [0, 0];
  for (const row of rows) {
    const text = line(row);
    a = (a + hash(text, 0x811c9dc5)) >>> 0;
    b = (b + hash(text, 0x9e3779b9)) >>> 0;
  }
  const columns = hash(order.map((i) => names[i]).join('\u001f'), 0x811c9dc5);
  return { rows: rows.length, print: [columns, rows.length, a, b].map((n) => n.toString(36)).join('-') };
}

function tidy(text: string): string {
  return text.trim().normalize('NFC');
}

/** FNV-1a over UTF-16 units, with a last mixing so that a sum of hashes does not keep its regularities. */
function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
