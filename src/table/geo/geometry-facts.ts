import type { FileFacts } from '../../domain/model/table-facts.ts';
import { textOf, type JsonNode, type JsonObject } from '../json/json-node.ts';
import { numberAt, visitPositions } from './position.ts';

/** Geometry types in the file and the box around all positions; undefined where there is no position in range. */
export function collectGeometry(root: JsonNode, features: readonly JsonObject[]): FileFacts['geometry'] {
  const geometries = isGeometry(root) ? [root] : features.flatMap((feature) => feature.members.get('geometry') ?? []);
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries) {
    visitPositions(geometry, (position) => {
      const [lon, lat] = [numberAt(position, 0), numberAt(position, 1)];
      if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return;
      box[0] = Math.min(box[0], lon);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lon);
      box[3] = Math.max(box[3], lat);
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
