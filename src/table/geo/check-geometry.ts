import { textOf, type JsonNode, type JsonObject } from '../json/json-node.ts';
import { clipText } from '../report.ts';
import { checkBbox } from './check-bbox.ts';
import { checkPolygon } from './check-ring.ts';
import { isPosition } from './position.ts';
import type { Sink } from './sink.ts';

/** Depth of arrays around the positions of each type (RFC 7946, 3.1.2–3.1.7). */
const DEPTHS: ReadonlyMap<string, number> = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

/** The seven geometry types. */
export const GEOMETRY_TYPES: ReadonlySet<string> = new Set([...DEPTHS.keys(), 'GeometryCollection']);

const FOREIGN = ['geometry', 'properties', 'features'];

/** Checks the shape of a geometry; whether its positions lie in the right place is looked at elsewhere. */
export function checkGeometry(node: JsonObject, sink: Sink, nested = false): void {
  const type = textOf(node.members.get('type')) ?? '';
  const foreign = FOREIGN.find((name) => node.members.has(name));
  if (foreign !== undefined) sink('geojson/feature', node.members.get(foreign) ?? node, { kind: 'foreign', member: foreign });
  checkBbox(node, sink);
  const depth = DEPTHS.get(type);
  if (type === 'GeometryCollection') checkMembers(node, sink, nested);
  else if (depth === undefined)
    sink('geojson/type', node.members.get('type') ?? node, { found: describe(node), expected: 'Point' });
  else checkCoordinates(node.members.get('coordinates'), node, type, depth, sink);
}

function checkMembers(node: JsonObject, sink: Sink, nested: boolean): void {
  // RFC 7946, 3.1.8 only advises against nesting, but common programs lose the inner geometries.
  if (nested) sink('geojson/feature', node, { kind: 'nested' });
  const geometries = node.members.get('geometries');
  if (geometries?.kind !== 'array') return sink('geojson/feature', geometries ?? node, { kind: 'geometries' });
  for (const item of geometries.items) {
    if (item.kind === 'object') checkGeometry(item, sink, true);
    else sink('geojson/type', item, { found: item.kind, expected: 'Point' });
  }
}

function checkCoordinates(coordinates: JsonNode | undefined, node: JsonObject, type: string, depth: number, sink: Sink): void {
  if (coordinates?.kind !== 'array') return sink('geojson/coordinates', coordinates ?? node, { type });
  // RFC 7946, 3.1: empty coordinates may be read as no geometry at all.
  if (!coordinates.positions && coordinates.items.length === 0) return sink('geojson/null-geometry', coordinates);
  const bad = findBad(coordinates, depth);
  if (bad) return sink('geojson/coordinates', bad, { type });
  if (type === 'LineString') checkLine(coordinates, sink);
  if (type === 'MultiLineString') itemsOf(coordinates).forEach((line) => checkLine(line, sink));
  if (type === 'Polygon') checkPolygon(coordinates, sink);
  if (type === 'MultiPolygon') itemsOf(coordinates).forEach((polygon) => checkPolygon(polygon, sink));
}

/** The first node that is not nested as deeply as it must be, or is no position. */
function findBad(node: JsonNode, depth: number): JsonNode | undefined {
  if (depth === 0) return isPosition(node) ? undefined : node;
  if (node.kind !== 'array') return node;
  if (node.positions) return depth === 1 ? undefined : node;
  for (const item of node.items) {
    const bad = findBad(item, depth - 1);
    if (bad) return bad;
  }
  return undefined;
}

function checkLine(line: JsonNode, sink: Sink): void {
  if (line.kind === 'array' && (line.positions ?? line.items).length < 2)
    sink('geojson/coordinates', line, { type: 'LineString' });
}

function itemsOf(node: JsonNode): readonly JsonNode[] {
  return node.kind === 'array' ? node.items : [];
}

/** The type as it is written, for the message. */
export function describe(node: JsonObject): string {
  const type = node.members.get('type');
  return type === undefined ? '' : clipText(textOf(type) ?? type.kind);
}
