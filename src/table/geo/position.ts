import type { JsonNode } from '../json/json-node.ts';

export type PositionNode = Extract<JsonNode, { kind: 'array' }>;

/** Two or three numbers: longitude, latitude and perhaps height (RFC 7946, 3.1.1). */
export function isPosition(node: JsonNode): node is PositionNode {
  if (node.kind !== 'array' || node.items.length < 2 || node.items.length > 3) return false;
  return node.items.every((item) => item.kind === 'number');
}

/** Equal in every number, height included. */
export function samePosition(a: JsonNode, b: JsonNode): boolean {
  if (!isPosition(a) || !isPosition(b) || a.items.length !== b.items.length) return false;
  return a.items.every((_, i) => numberAt(a, i) === numberAt(b, i));
}

export function numberAt(position: PositionNode, i: number): number {
  const item = position.items[i];
  return item?.kind === 'number' ? Number(item.text) : NaN;
}

/** Digits behind the point of the longer of longitude and latitude, as written. */
export function countDecimals(position: PositionNode): number {
  const written = position.items.slice(0, 2).map((item) => (item.kind === 'number' ? item.text : ''));
  return Math.max(...written.map((text) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0));
}

/** Calls `visit` for every position of a geometry, in order; what is malformed is passed over. */
export function visitPositions(node: JsonNode, visit: (position: PositionNode) => void): void {
  if (node.kind === 'object') {
    const [coordinates, geometries] = [node.members.get('coordinates'), node.members.get('geometries')];
    if (coordinates) visitPositions(coordinates, visit);
    if (geometries) visitPositions(geometries, visit);
  }
  if (node.kind !== 'array') return;
  const position: JsonNode = node;
  if (isPosition(position)) visit(position);
  else for (const item of node.items) visitPositions(item, visit);
}
