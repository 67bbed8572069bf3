import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCrossing } from '../../src/table/geo/find-crossing.ts';
import type { JsonNode } from '../../src/table/json/json-node.ts';
import { parseJson } from '../../src/table/json/parse-json.ts';
import { readPositions } from '../../src/table/json/read-positions.ts';

type Point = readonly [number, number];

function toList(points: readonly Point[]) {
  const closed = [...points, points[0] ?? [0, 0]];
  const node: JsonNode = { kind: 'null', text: 'null', at: 0, end: 0 };
  return { length: closed.length, xy: closed.flat(), decimals: closed.map(() => 0), node: () => node };
}

/** Every pair of segments, by whole numbers: slow and plain. */
function crossesPlainly(points: readonly Point[]): boolean {
  const segments = points.map((point, i) => [point, points[(i + 1) % points.length] ?? point] as const);
  const side = ([a, b]: readonly [Point, Point], c: Point) =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  return segments.some((one, i) =>
    segments
      .slice(i + 1)
      .some((other) => side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0),
  );
}

describe('rings that cross themselves', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
  test('are found, and no others', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 14 }), (points) => {
        expect(findCrossing(toList(points)) !== undefined).toBe(crossesPlainly(points));
      }),
      { numRuns: 2000 },
    );
  });
  test('the two places are said', () => {
    expect(
      findCrossing(
        toList([
          [0, 0],
          [2, 2],
          [2, 0],
          [0, 1],
        ]),
      ),
    ).toEqual([0, 2]);
  });
  test('a hostile ring of long lines is given up in time', () => {
    const comb = Array.from({ length: 200_000 }, (_, i): Point => [i % 2 === 0 ? 0 : 100, i / 1000]);
    const start = performance.now();
    expect(findCrossing(toList([...comb, [-1, 200], [-1, 0]]))).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('positions are read in one go as one by one', () => {
  const number = fc.oneof(
    fc.double({ min: -180, max: 180, noNaN: true }).map(String),
    fc.tuple(fc.integer({ min: -180, max: 180 }), fc.nat(99_999_999)).map(([whole, part]) => `${whole}.${part}`),
    fc.constantFrom('-0', '0.5', '108.800000000000001', '1e2', '1E-3', '01', '1.', '.5', '-', '0x1F', '1.5.2', '+1', 'NaN'),
  );
  const space = fc.constantFrom('', ' ', '\n  ', '\t');
  const position = fc
    .tuple(space, fc.array(number, { minLength: 1, maxLength: 4 }))
    .map(([gap, parts]) => `[${gap}${parts.join(`,${gap}`)}${gap}]`);
  const list = fc
    .tuple(space, fc.array(position, { minLength: 1, maxLength: 5 }))
    .map(([gap, parts]) => `[${gap}${parts.join(`,${gap}`)}${gap}]`);

  test('or refused alike', () => {
    fc.assert(
      fc.property(list, (text) => {
        const wanted = readJson(text);
        const { root } = parseJson(text);
        expect(root !== undefined).toBe(wanted !== undefined);
        if (root?.kind !== 'array' || !root.positions) return;
        const { positions } = root;
        expect(root.end).toBe(text.length);
        const pairs = Array.from({ length: positions.length }, (_, i) => [positions.xy[2 * i], positions.xy[2 * i + 1]]);
        expect(pairs).toEqual(wanted?.map((item) => item.slice(0, 2)));
        const written = root.items.map((item) => JSON.parse(text.slice(item.at, item.end)) as unknown);
        expect(written).toEqual(wanted);
      }),
      { numRuns: 3000 },
    );
  });
  test('a plain list takes the short way', () => {
    const nodeAt = (): JsonNode => ({ kind: 'null', text: 'null', at: 0, end: 0 });
    const read = readPositions('[[108.8, 15.12], [1,-2.5,7]]', 0, nodeAt);
    expect(read?.end).toBe(28);
    expect(Array.from(read?.list.decimals ?? []).slice(0, 2)).toEqual([2, 1]);
    expect(readPositions('[[1,2],3]', 0, nodeAt)).toBeUndefined();
  });
});

function readJson(text: string): number[][] | undefined {
  try {
    return JSON.parse(text) as number[][];
  } catch {
    return undefined;
  }
}
