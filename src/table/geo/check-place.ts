import type { JsonNode } from '../json/json-node.ts';
import { countDecimals, numberAt, visitPositions, type PositionNode } from './position.ts';
import type { Sink } from './sink.ts';

/** Quảng Ngãi with Lý Sơn and the former Kon Tum, a little wide: degrees east and north. */
export const PROVINCE = { west: 107.3, east: 109.2, south: 13.9, north: 15.5 };

/** 7 decimals of a degree are a centimetre; more are noise of a conversion. */
const MAX_DECIMALS = 7;

/** Looks where the positions of one geometry lie; each kind of finding is given once, at the first position. */
export function checkPlace(geometry: JsonNode, sink: Sink): void {
  const said = new Set<string>();
  visitPositions(geometry, (position) => {
    const [lon, lat] = [numberAt(position, 0), numberAt(position, 1)];
    const inRange = Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
    const swapped = isInside(lat, lon);
    const args = { lon: written(position, 0), lat: written(position, 1) };
    if (swapped) sayOnce('geojson/swapped', position, args);
    if (!inRange) sayOnce('geojson/position-range', position, args);
    else if (!swapped && !isInside(lon, lat)) sayOnce('geojson/outside', position, args);
    if (countDecimals(position) > MAX_DECIMALS)
      sayOnce('geojson/precision', position, { ...args, decimals: countDecimals(position) });
  });

  function sayOnce(code: Parameters<Sink>[0], position: PositionNode, args: Parameters<Sink>[2]): void {
    if (said.has(code)) return;
    said.add(code);
    sink(code, position, args);
  }
}

function isInside(lon: number, lat: number): boolean {
  return lon >= PROVINCE.west && lon <= PROVINCE.east && lat >= PROVINCE.south && lat <= PROVINCE.north;
}

function written(position: PositionNode, i: number): string {
  const item = position.items[i];
  return item?.kind === 'number' ? item.text : '';
}
