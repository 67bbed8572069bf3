import type { FileFacts } from '../../domain/model/table-facts.ts';
import { textOf, type JsonNode } from '../json/json-node.ts';
import { visitPositions } from './position.ts';

/** The geometry types in a file and the box around all positions. */
export interface GeometryFacts {
  readonly add: (geometry: JsonNode) => void;
  /** Takes the outermost value of a file without features, which may be a geometry itself. */
  readonly addRoot: (root: JsonNode) => void;
  /** Undefined where there is no position in range. */
  readonly collect: () => FileFacts['geometry'];
}

export function createGeometryFacts(): GeometryFacts {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const types = new Set<string>();
  const add = (geometry: JsonNode): void => {
    const type = geometry.kind === 'object' ? textOf(geometry.members.get('type')) : undefined;
    if (type !== undefined) types.add(type);
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
  };
  return {
    add,
    addRoot: (root) => (isGeometry(root) ? add(root) : undefined),
    collect: () => (box[0] === Infinity ? undefined : { types: [...types].sort(), bbox: box }),
  };
}

function isGeometry(root: JsonNode): boolean {
  return root.kind === 'object' && (root.members.has('coordinates') || root.members.has('geometries'));
}
