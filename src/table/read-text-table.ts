import { parse } from 'csv-parse/sync';
import type { Format } from '../domain/model/dataset.ts';
import type { TextTable } from '../domain/model/review.ts';

/**
 * A table as text, for comparing it with another: CSV, a JSON list of objects, or the properties of GeoJSON features. Undefined where
 * it is no table; it was checked elsewhere.
 */
export function readTextTable(bytes: Uint8Array, format: Format = 'csv'): TextTable | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return format === 'csv' ? readCsv(text) : readObjects(JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function readCsv(text: string): TextTable | undefined {
  const [header, ...rows] = parse(text, { bom: true, relax_column_count: true }) as string[][];
  return header && { header, rows };
}

function readObjects(root: unknown): TextTable | undefined {
  const features = isObject(root) && Array.isArray(root['features']) ? (root['features'] as unknown[]) : undefined;
  const items = features ? features.map((feature) => (isObject(feature) ? feature['properties'] : undefined)) : root;
  if (!Array.isArray(items)) return undefined;
  const objects = items.map((item: unknown) => (isObject(item) ? item : {}));
  const header = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  return { header, rows: objects.map((object) => header.map((name) => sayValue(object[name]))) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing and null are an empty cell, as in CSV. */
function sayValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
