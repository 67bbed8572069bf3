import type { ColumnFacts } from '../domain/model/table-facts.ts';

/** Texts of a column are told apart up to this many; who needs more has a key and not a category. */
export const MAX_DISTINCT = 1000;
const SHOWN = 10;

/** Types whose values are names of something. Of measures and of days the extremes and the mean tell more. */
const NAMED = new Set(['string', 'boolean', 'integer', 'year', 'yearmonth']);

/**
 * The part of a column's figures that comes from its distinct texts.
 * @param counts how often each stands in the column, in order of appearance
 * @param textOf the text of a place in `counts`
 */
export function describeTexts(
  type: string,
  counts: readonly number[],
  textOf: (i: number) => string,
): Pick<ColumnFacts, 'distinct' | 'top'> {
  const distinct = counts.length;
  if (!NAMED.has(type) || !counts.some((count) => count > 1)) return { distinct };
  const top = findGreatest(counts).map((i) => ({ value: textOf(i), count: counts[i] ?? 0 }));
  return { distinct, top };
}

/** Places of the greatest counts; of equal ones the first comes first. */
function findGreatest(counts: readonly number[]): number[] {
  const places: number[] = [];
  counts.forEach((count, i) => {
    let at = places.length;
    while (at > 0 && (counts[places[at - 1] ?? 0] ?? 0) < count) at--;
    if (at >= SHOWN) return;
    places.splice(at, 0, i);
    if (places.length > SHOWN) places.pop();
  });
  return places;
}
