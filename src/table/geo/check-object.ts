import { listItems, textOf, type JsonNode, type JsonObject } from '../json/json-node.ts';
import { clipText } from '../report.ts';
import { checkBbox } from './check-bbox.ts';
import { checkGeometry, describe, GEOMETRY_TYPES } from './check-geometry.ts';
import type { Sink } from './sink.ts';

/** Members that belong to another kind of object; RFC 7946, 7.1 forbids them here. */
const FOREIGN = {
  FeatureCollection: ['coordinates', 'geometries', 'geometry', 'properties'],
  Feature: ['coordinates', 'geometries', 'features'],
};

/**
 * Checks a GeoJSON text as a whole: a FeatureCollection, a Feature or a geometry (RFC 7946, 2–3).
 * @param sinkOf takes the number of a feature, or nothing for the file
 * @param take gets the features one after another, with their numbers; a geometry alone has none
 */
export function checkGeojsonObject(root: JsonNode, sinkOf: (feature?: number) => Sink, take: TakeFeature): void {
  const type = root.kind === 'object' ? textOf(root.members.get('type')) : undefined;
  const sink = sinkOf();
  if (root.kind !== 'object') sink('geojson/type', root, { found: root.kind, expected: 'FeatureCollection' });
  else if (type === 'FeatureCollection') checkCollection(root, sinkOf, take);
  else if (type === 'Feature' && checkFeature(root, sinkOf(1))) take(root, 1);
  else if (type !== undefined && GEOMETRY_TYPES.has(type)) checkGeometry(root, sink);
  else sink('geojson/type', root.members.get('type') ?? root, { found: describe(root), expected: 'FeatureCollection' });
}

type TakeFeature = (feature: JsonObject, number: number) => void;

function checkCollection(root: JsonObject, sinkOf: (feature?: number) => Sink, take: TakeFeature): void {
  const sink = sinkOf();
  checkMembers(root, 'FeatureCollection', sink);
  const features = root.members.get('features');
  if (features?.kind !== 'array') return sink('geojson/feature', features ?? root, { kind: 'features' });
  const items = listItems(features);
  if (items.length === 0) sink('geojson/empty', features);
  const ids = new Map<string, number>();
  for (let i = 0; i < items.length; i++) {
    const ofFeature = sinkOf(i + 1);
    const feature = checkFeature(items.at(i), ofFeature);
    if (!feature) continue;
    checkId(feature, i + 1, ids, ofFeature);
    take(feature, i + 1);
  }
}

/** An `id` names a feature to whoever links to it or updates it (RFC 7946, 3.2); `1` and `"1"` are two. */
function checkId(feature: JsonObject, number: number, ids: Map<string, number>, sink: Sink): void {
  const id = feature.members.get('id');
  if (id?.kind !== 'string' && id?.kind !== 'number') return;
  const key = `${id.kind} ${id.text}`;
  const first = ids.get(key);
  if (first === undefined) ids.set(key, number);
  else sink('geojson/duplicate-id', id, { value: clipText(id.text), first });
}

function checkFeature(node: JsonNode, sink: Sink): JsonObject | undefined {
  if (node.kind !== 'object' || textOf(node.members.get('type')) !== 'Feature') {
    const found = node.kind === 'object' ? describe(node) : node.kind;
    const at = node.kind === 'object' ? (node.members.get('type') ?? node) : node;
    sink('geojson/type', at, { found, expected: 'Feature' });
    return undefined;
  }
  checkMembers(node, 'Feature', sink);
  const { members } = node;
  const [id, properties, geometry] = [members.get('id'), members.get('properties'), members.get('geometry')];
  if (id && id.kind !== 'string' && id.kind !== 'number') sink('geojson/feature', id, { kind: 'id' });
  if (properties?.kind !== 'object' && properties?.kind !== 'null')
    sink('geojson/feature', properties ?? node, { kind: 'properties' });
  if (geometry?.kind === 'null') sink('geojson/null-geometry', geometry);
  else if (geometry?.kind === 'object') checkGeometry(geometry, sink);
  else sink('geojson/feature', geometry ?? node, { kind: 'geometry' });
  return node;
}

function checkMembers(node: JsonObject, type: keyof typeof FOREIGN, sink: Sink): void {
  const foreign = FOREIGN[type].find((name) => node.members.has(name));
  if (foreign !== undefined) sink('geojson/feature', node.members.get(foreign) ?? node, { kind: 'foreign', member: foreign });
  checkBbox(node, sink);
}
