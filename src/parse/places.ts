import { parse } from 'csv-parse/sync';
import type { Place, PlaceKind } from '../domain/model/place.ts';
import type { TableSchema } from '../domain/model/table-schema.ts';

const KINDS: readonly PlaceKind[] = ['province', 'district', 'commune', 'ward', 'township', 'special-zone'];

/** Columns of `catalogue/places.csv`. A code stands once for every validity: codes were given again in 2025. */
export const PLACES_SCHEMA: TableSchema = {
  fields: [
    { name: 'code', type: 'string', constraints: { required: true, pattern: '\\d{2,5}' } },
    { name: 'name', type: 'string', constraints: { required: true } },
    { name: 'name_en', type: 'string' },
    { name: 'kind', type: 'string', constraints: { required: true, enum: KINDS } },
    { name: 'valid_from', type: 'date' },
    { name: 'valid_to', type: 'date' },
    { name: 'parent', type: 'string' },
    { name: 'predecessors', type: 'string', constraints: { pattern: '(\\d{2,5}\\*?(;\\d{2,5}\\*?)*)?' } },
    { name: 'latitude', type: 'number', constraints: { minimum: -90, maximum: 90 } },
    { name: 'longitude', type: 'number', constraints: { minimum: -180, maximum: 180 } },
    { name: 'basis', type: 'string' },
  ],
};

/** Rows of a table that fits `PLACES_SCHEMA`. `21142*` among the predecessors: only a part of that unit. */
export function parsePlaces(text: string): Place[] {
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  return rows.map((row) => ({
    code: row['code'] ?? '',
    name: { vi: (row['name'] ?? '').normalize('NFC'), ...(row['name_en'] ? { en: row['name_en'] } : {}) },
    kind: KINDS.find((kind) => kind === row['kind']) ?? 'commune',
    ...(row['valid_from'] ? { validFrom: row['valid_from'] } : {}),
    ...(row['valid_to'] ? { validTo: row['valid_to'] } : {}),
    ...(row['parent'] ? { parent: row['parent'] } : {}),
    predecessors: (row['predecessors'] ?? '')
      .split(';')
      .filter(Boolean)
      .map((code) => ({ code: code.replace('*', ''), part: code.endsWith('*') })),
    ...(row['latitude'] ? { latitude: Number(row['latitude']) } : {}),
    ...(row['longitude'] ? { longitude: Number(row['longitude']) } : {}),
    ...(row['basis'] ? { basis: row['basis'] } : {}),
  }));
}
