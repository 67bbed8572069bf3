import type { ColumnFacts } from '../domain/model/table-facts.ts';

/** Texts of a column are told apart up to this many; who needs more has a key and not a category. */
export const MAX_DISTINCT = 1000;
/** And as long as together they have no more bytes. */
export const MAX_DISTINCT_BYTES = 1024 * 1024;
const SHOWN = 10;

/** Types whose values are names of something. Of measures and of days the extremes and the mean tell more. */
const NAMED = new Set(['string', 'boolean', 'integer', 'year', 'yearmonth']);

/** Types of which it is told where the latest value stands: it may lie in the future. */
export const DATED: ReadonlySet<string> = new Set(['date', 'datetime']);

/**
 * The part of a column's figures that comes from its distinct texts.
 * @param counts how often each stands in the column, in order of appearance; 0 for what is no value
 * @param textOf the text of a place in `counts`
 */
export function describeTexts(
  type: string,
  counts: ArrayLike<number>,
  textOf: (i: number) => string,
): Pick<ColumnFacts, 'distinct' | 'top'> {
  let distinct = 0;
  let most = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] ?? 0;
    if (count > 0) distinct++;
    if (count > most) most = count;
  }
  if (!NAMED.has(type) || most < 2) return { distinct };
  const top = findGreatest(counts).map((i) => ({ value: textOf(i), count: counts[i] ?? 0 }));
  return { distinct, top };
}

/** Places of the greatest counts; of equal ones the first comes first. */
function findGreatest(counts: ArrayLike<number>): number[] {
  const places: number[] = [];
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] ?? 0;
    let at = places.length;
    while (at > 0 && (counts[places[at - 1] ?? 0] ?? 0) < count) at--;
    if (count === 0 || at >= SHOWN) continue;
    places.splice(at, 0, i);
    if (places.length > SHOWN) places.pop();
  }
  return places;
}
