import type { JsonNode } from './json-node.ts';

/**
 * The positions of a line or a ring in typed arrays. A boundary has hundreds of thousands of them; as JSON nodes they would
 * take ten times the memory of the file.
 */
export interface PositionList {
  readonly length: number;
  /** Longitude and latitude in turn, as doubles. */
  readonly xy: ArrayLike<number>;
  /** Digits behind the point of the longer of the two, as written; at most 255. */
  readonly decimals: ArrayLike<number>;
  /** A position as it stands in the text, with its height. */
  readonly node: (i: number) => JsonNode;
}

/** Positions that are still being read. */
export interface PositionBuffer {
  length: number;
  xy: Float64Array;
  decimals: Uint8Array;
}

/** An empty buffer with room for the list that opens at `at`: each position in it has one bracket of its own. */
export function createPositionBuffer(text: string, at: number): PositionBuffer {
  const end = text.indexOf(']]', at);
  let room = 8;
  for (let i = text.indexOf('[', at + 1); i >= 0 && i < end; i = text.indexOf('[', i + 1)) room++;
  return { length: 0, xy: new Float64Array(2 * room), decimals: new Uint8Array(room) };
}

/** Takes one more position. */
export function addPosition(buffer: PositionBuffer, lon: number, lat: number, decimals: number): void {
  const i = buffer.length++;
  if (i === buffer.decimals.length) grow(buffer);
  buffer.xy[2 * i] = lon;
  buffer.xy[2 * i + 1] = lat;
  buffer.decimals[i] = Math.min(decimals, 255);
}

/** @param at offset of the list's opening bracket */
export function offsetOfPosition(text: string, at: number, i: number): number {
  let offset = at;
  for (let passed = 0; passed <= i; passed++) offset = text.indexOf('[', offset + 1);
  return offset;
}

function grow(buffer: PositionBuffer): void {
  const { xy, decimals } = buffer;
  buffer.xy = new Float64Array(2 * xy.length);
  buffer.decimals = new Uint8Array(2 * decimals.length);
  buffer.xy.set(xy);
  buffer.decimals.set(decimals);
}
