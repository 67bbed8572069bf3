import type { JsonNode } from '../json/json-node.ts';
import type { PositionList } from '../json/position-list.ts';
import { findCrossing } from './find-crossing.ts';
import { listPositions, samePosition } from './position.ts';
import type { Sink } from './sink.ts';

/** Checks the rings of a polygon: the first is its outline, the others are holes in it (RFC 7946, 3.1.6). */
export function checkPolygon(polygon: JsonNode, sink: Sink): void {
  const rings = polygon.kind === 'array' ? polygon.items : [];
  if (rings.length === 0) sink('geojson/ring', polygon, { kind: 'short', count: 0 });
  rings.forEach((ring, i) => checkRing(ring, i > 0, sink));
}

function checkRing(ring: JsonNode, hole: boolean, sink: Sink): void {
  const positions = listPositions(ring);
  if (!positions) return;
  const count = positions.length;
  if (count < 4) return sink('geojson/ring', ring, { kind: 'short', count });
  if (!samePosition(positions.node(0), positions.node(count - 1))) return sink('geojson/ring', ring, { kind: 'open', count });
  const crossing = findCrossing(positions);
  if (crossing)
    return sink('geojson/self-crossing', positions.node(crossing[0]), { first: crossing[0] + 1, second: crossing[1] + 1 });
  // Older programs and all shapefiles wind the other way: readers must not refuse it, but a map may fill the wrong side.
  const area = doubleArea(positions);
  if (hole ? area > 0 : area < 0) sink('geojson/winding', ring, { kind: hole ? 'hole' : 'outline' });
}

/** Twice the area enclosed, in square degrees; positive where the ring runs counterclockwise. */
function doubleArea({ xy, length }: PositionList): number {
  const [x0, y0] = [xy[0] ?? 0, xy[1] ?? 0];
  let area = 0;
  for (let i = 1; i < length - 1; i++) {
    // Measured from the first position, so that small areas far from zero keep their digits.
    const [ax, ay] = [(xy[2 * i] ?? 0) - x0, (xy[2 * i + 1] ?? 0) - y0];
    const [bx, by] = [(xy[2 * i + 2] ?? 0) - x0, (xy[2 * i + 3] ?? 0) - y0];
    area += ax * by - bx * ay;
  }
  return area;
}
