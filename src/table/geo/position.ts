import type { JsonNode } from '../json/json-node.ts';
import type { PositionList } from '../json/position-list.ts';

export type PositionNode = Extract<JsonNode, { kind: 'array' }>;

/** Two or three numbers: longitude, latitude and perhaps height (RFC 7946, 3.1.1). */
export function isPosition(node: JsonNode): node is PositionNode {
  if (node.kind !== 'array' || node.positions || node.items.length < 2 || node.items.length > 3) return false;
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

/** Calls `visit` for the positions of a geometry, list by list and in order; what is malformed is passed over. */
export function visitPositions(node: JsonNode, visit: (positions: PositionList) => void): void {
  if (node.kind === 'object') {
    const [coordinates, geometries] = [node.members.get('coordinates'), node.members.get('geometries')];
    if (coordinates) visitPositions(coordinates, visit);
    if (geometries) visitPositions(geometries, visit);
  }
  if (node.kind !== 'array') return;
  if (node.positions) return visit(node.positions);
  const position: JsonNode = node;
  if (isPosition(position)) visit(listOne(position));
  else for (const item of node.items) visitPositions(item, visit);
}

/** The positions of a line or a ring; undefined where one of its items is none. */
export function listPositions(node: JsonNode): PositionList | undefined {
  if (node.kind !== 'array') return undefined;
  if (node.positions) return node.positions;
  const items = node.items.filter((item) => isPosition(item));
  if (items.length < node.items.length) return undefined;
  return {
    length: items.length,
    xy: items.flatMap((item) => [numberAt(item, 0), numberAt(item, 1)]),
    decimals: items.map(countDecimals),
    node: (i) => items[i] ?? node,
  };
}

function listOne(position: PositionNode): PositionList {
  const xy = [numberAt(position, 0), numberAt(position, 1)];
  return { length: 1, xy, decimals: [countDecimals(position)], node: () => position };
}

function countDecimals(position: PositionNode): number {
  const written = position.items.slice(0, 2).map((item) => (item.kind === 'number' ? item.text : ''));
  return Math.max(...written.map((text) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0));
}
