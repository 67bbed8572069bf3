import type { JsonNode } from '../json/json-node.ts';
import type { PositionList } from '../json/position-list.ts';
import { visitPositions } from './position.ts';
import type { Sink } from './sink.ts';

/** Quảng Ngãi with Lý Sơn and the former Kon Tum, a little wide: degrees east and north. */
export const PROVINCE = { west: 107.3, east: 109.2, south: 13.9, north: 15.5 };

/** 7 decimals of a degree are a centimetre; more are noise of a conversion. */
const MAX_DECIMALS = 7;

/** Looks where the positions of one geometry lie; each kind of finding is given once, at the first position. */
export function checkPlace(geometry: JsonNode, sink: Sink): void {
  const said = new Set<string>();
  visitPositions(geometry, (positions) => {
    for (let i = 0; i < positions.length; i++) {
      const [lon, lat] = [positions.xy[2 * i] ?? 0, positions.xy[2 * i + 1] ?? 0];
      const inRange = lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90;
      const decimals = positions.decimals[i] ?? 0;
      const inside = isInside(lon, lat);
      if (inside && decimals <= MAX_DECIMALS) continue;
      const swapped = isInside(lat, lon);
      if (swapped) sayOnce('geojson/swapped', positions, i);
      if (!inRange) sayOnce('geojson/position-range', positions, i, swapped ? { kind: 'swapped' } : {});
      else if (!swapped && !inside) sayOnce('geojson/outside', positions, i);
      if (decimals > MAX_DECIMALS) sayOnce('geojson/precision', positions, i, { decimals });
    }
  });

  function sayOnce(code: Parameters<Sink>[0], positions: PositionList, i: number, args: Parameters<Sink>[2] = {}): void {
    if (said.has(code)) return;
    said.add(code);
    const node = positions.node(i);
    sink(code, node, { lon: written(node, 0), lat: written(node, 1), ...args });
  }
}

function isInside(lon: number, lat: number): boolean {
  return lon >= PROVINCE.west && lon <= PROVINCE.east && lat >= PROVINCE.south && lat <= PROVINCE.north;
}

function written(position: JsonNode, i: number): string {
  const item = position.kind === 'array' ? position.items[i] : undefined;
  return item?.kind === 'number' ? item.text : '';
}
