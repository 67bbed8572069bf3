import { TABLE_CODES } from '../../../domain/model/table-code.ts';
import type { Field } from '../../../domain/model/table-schema.ts';
import { checkGeojsonObject } from '../../geo/check-object.ts';
import type { Sink } from '../../geo/sink.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { CellValue } from '../cell-value.ts';

/** A JSON object, in strict JSON. Size: members. */
export function parseObject(text: string): CellValue | undefined {
  const value = parseJsonCell(text);
  return isRecord(value) ? { key: canonicalJson(value), size: Object.keys(value).length } : undefined;
}

/** A JSON array, in strict JSON. Size: items. */
export function parseArray(text: string): CellValue | undefined {
  const value = parseJsonCell(text);
  return Array.isArray(value) ? { key: canonicalJson(value), size: value.length } : undefined;
}

const TOPOJSON = [
  'Topology',
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];

/** A GeoJSON object (RFC 7946), or with format `topojson` a TopoJSON object. */
export function parseGeojsonCell(text: string, field: Field): CellValue | undefined {
  const value = parseJsonCell(text);
  if (!isRecord(value)) return undefined;
  const good = field.format === 'topojson' ? TOPOJSON.includes(String(value['type'])) : isGeojson(text);
  return good ? { key: canonicalJson(value) } : undefined;
}

function isGeojson(text: string): boolean {
  const { root } = parseJson(text);
  if (!root) return false;
  let good = true;
  const sink: Sink = (code) => {
    if (TABLE_CODES[code] === 'error') good = false;
  };
  checkGeojsonObject(
    root,
    () => sink,
    () => undefined,
  );
  return good;
}

/** One text per JSON value: members sorted by name, no space. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`);
  return `{${members.join(',')}}`;
}

/** The value of a JSON text; undefined where it is none (JSON itself has no undefined). */
export function parseJsonCell(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
