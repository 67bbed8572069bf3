import type { JsonObject } from '../json/json-node.ts';
import type { Sink } from './sink.ts';

/** RFC 7946, 5: a bounding box has four or six numbers. And section 4: `crs` is no longer part of GeoJSON. */
export function checkBbox(node: JsonObject, sink: Sink): void {
  const bbox = node.members.get('bbox');
  const good = bbox?.kind === 'array' && [4, 6].includes(bbox.items.length) && bbox.items.every((item) => item.kind === 'number');
  if (bbox && !good) sink('geojson/bbox', bbox);
  const crs = node.members.get('crs');
  if (crs) sink('geojson/crs', crs);
}
