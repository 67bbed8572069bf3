import type { Field } from '../../../domain/model/table-schema.ts';
import type { CellValue } from '../cell-value.ts';
import { decimalKey, parseDecimal } from '../decimal.ts';
import { isRecord, parseJsonCell } from './json-types.ts';

/** Longitude and latitude in degrees: `lon, lat`, or as a JSON array or object by the field's format. */
export function parseGeopoint(text: string, field: Field): CellValue | undefined {
  const pair = findPair(text, field.format ?? 'default');
  if (!pair) return undefined;
  const [lon, lat] = pair.map((part) => parseDecimal(part));
  if (!lon || !lat || Math.abs(Number(pair[0])) > 180 || Math.abs(Number(pair[1])) > 90) return undefined;
  return { key: `${decimalKey(lon)},${decimalKey(lat)}` };
}

function findPair(text: string, format: string): readonly [string, string] | undefined {
  if (format === 'default') {
    const match = /^([^,\s]+), ?([^,\s]+)$/.exec(text);
    return match ? [match[1] ?? '', match[2] ?? ''] : undefined;
  }
  const value = parseJsonCell(text);
  if (format === 'array') return Array.isArray(value) && value.length === 2 ? toPair(value[0], value[1]) : undefined;
  return isRecord(value) && Object.keys(value).length === 2 ? toPair(value['lon'], value['lat']) : undefined;
}

function toPair(lon: unknown, lat: unknown): readonly [string, string] | undefined {
  return typeof lon === 'number' && typeof lat === 'number' ? [String(lon), String(lat)] : undefined;
}
