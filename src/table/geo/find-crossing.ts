import type { PositionList } from '../json/position-list.ts';

/**
 * Pairs of segments looked at: some at all, and so many for each segment. Real boundaries need one to ten for each; a hostile
 * ring of long segments is given up, so that the time grows with the file and not with its square.
 */
const FREE_PAIRS = 20_000;
const PAIRS_PER_SEGMENT = 12;

/** Segments of one ring that are looked at; no file below the limit of size has a longer ring that matters. */
const SLOTS = 2 ** 21;

/** Smallest distance, in degrees, that counts as lying on one side: 1 µm. Decimals are not exact in doubles. */
const NEAR = 1e-11;

/**
 * Finds two segments of a closed ring that cross in their inner parts. Rings that only touch themselves, or run back on
 * themselves, are left alone: maps of communes do that at river mouths and islands.
 * @returns numbers of the positions at which the two segments begin, the lower first
 */
export function findCrossing(ring: PositionList): readonly [number, number] | undefined {
  const { xy } = ring;
  const count = ring.length - 1;
  const { order, quantum } = sortByWest(xy, count);
  // The active segments with their eastern, southern and northern ends side by side, so that the inner loop stays short.
  const active: number[] = [];
  const east: number[] = [];
  const south: number[] = [];
  const north: number[] = [];
  let pairs = 0;
  // Swept from west to east: only segments that reach the western end of the next one can cross it.
  for (const key of order) {
    const next = key % SLOTS;
    const from = west(xy, next) - quantum;
    const [ay, by] = [xy[2 * next + 1] ?? 0, xy[2 * next + 3] ?? 0];
    const low = Math.min(ay, by);
    const high = Math.max(ay, by);
    pairs += active.length;
    if (pairs > FREE_PAIRS + PAIRS_PER_SEGMENT * count) return undefined;
    let kept = 0;
    for (let k = 0; k < active.length; k++) {
      const right = east[k] ?? 0;
      if (right < from) continue;
      const [other, bottom, top] = [active[k] ?? 0, south[k] ?? 0, north[k] ?? 0];
      active[kept] = other;
      east[kept] = right;
      south[kept] = bottom;
      north[kept++] = top;
      if (top >= low && bottom <= high && cross(xy, next, other)) return next < other ? [next, other] : [other, next];
    }
    active[kept] = next;
    east[kept] = Math.max(xy[2 * next] ?? 0, xy[2 * next + 2] ?? 0);
    south[kept] = low;
    north[kept] = high;
    active.length = east.length = south.length = north.length = kept + 1;
  }
  return undefined;
}

// Used again for the next ring, since memory outside the heap is given back late; nothing in it lasts beyond one call.
let scratch = new Float64Array(0);

/**
 * Numbers of the segments by their western ends, each as the lower 21 bits of a key, since typed arrays sort plain numbers ten
 * times as fast as by a function. Western ends closer than `quantum` are in any order.
 */
function sortByWest(xy: ArrayLike<number>, count: number): { order: Float64Array; quantum: number } {
  let [min, max] = [Infinity, -Infinity];
  for (let i = 0; i <= count; i++) {
    min = Math.min(min, xy[2 * i] ?? 0);
    max = Math.max(max, xy[2 * i] ?? 0);
  }
  const quantum = (max - min) / 2 ** 31 || 1;
  const length = Math.min(count, SLOTS);
  if (scratch.length < length) scratch = new Float64Array(length);
  const order = scratch.subarray(0, length);
  for (let i = 0; i < order.length; i++) order[i] = Math.floor((west(xy, i) - min) / quantum) * SLOTS + i;
  return { order: order.sort(), quantum };
}

function west(xy: ArrayLike<number>, i: number): number {
  return Math.min(xy[2 * i] ?? 0, xy[2 * i + 2] ?? 0);
}

/** True where the segments that begin at positions `i` and `j` cut through each other. */
function cross(xy: ArrayLike<number>, i: number, j: number): boolean {
  return separates(xy, i, j) && separates(xy, j, i);
}

/** True where the two ends of segment `j` lie clearly on different sides of the line through segment `i`. */
function separates(xy: ArrayLike<number>, i: number, j: number): boolean {
  const [ax, ay] = [xy[2 * i] ?? 0, xy[2 * i + 1] ?? 0];
  const [dx, dy] = [(xy[2 * i + 2] ?? 0) - ax, (xy[2 * i + 3] ?? 0) - ay];
  const limit = NEAR * Math.hypot(dx, dy);
  const first = dx * ((xy[2 * j + 1] ?? 0) - ay) - dy * ((xy[2 * j] ?? 0) - ax);
  const second = dx * ((xy[2 * j + 3] ?? 0) - ay) - dy * ((xy[2 * j + 2] ?? 0) - ax);
  return (first > limit && second < -limit) || (first < -limit && second > limit);
}
