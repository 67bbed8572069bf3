import type { FileFacts } from '../../domain/model/table-facts.ts';
import { textOf, type JsonNode, type JsonObject } from '../json/json-node.ts';
import { visitPositions } from './position.ts';

/** Geometry types in the file and the box around all positions; undefined where there is no position in range. */
export function collectGeometry(root: JsonNode, features: readonly JsonObject[]): FileFacts['geometry'] {
  const geometries = isGeometry(root) ? [root] : features.flatMap((feature) => feature.members.get('geometry') ?? []);
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries) {
    visitPositions(geometry, ({ xy, length }) => {
      for (let i = 0; i < length; i++) {
        const [lon, lat] = [xy[2 * i] ?? NaN, xy[2 * i + 1] ?? NaN];
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) continue;
        if (lon < box[0]) box[0] = lon;
        if (lat < box[1]) box[1] = lat;
        if (lon > box[2]) box[2] = lon;
        if (lat > box[3]) box[3] = lat;
      }
    });
  }
  if (box[0] === Infinity) return undefined;
  const types = geometries.flatMap((geometry) =>
    geometry.kind === 'object' ? (textOf(geometry.members.get('type')) ?? []) : [],
  );
  return { types: [...new Set(types)].sort(), bbox: box };
}

function isGeometry(root: JsonNode): boolean {
  return root.kind === 'object' && (root.members.has('coordinates') || root.members.has('geometries'));
}
