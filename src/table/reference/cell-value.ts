import { compareDecimals, type Decimal } from './decimal.ts';

/** The logical value of a cell, as far as the constraints ask for it. */
export interface CellValue {
  /** Equal values of one type have equal keys: `01` and `1` are the same integer. */
  readonly key: string;
  /**
   * Place on the scale of an ordered type. Durations have four places (XML Schema 3.2.6.2 compares them from four starting
   * days, since a month has no fixed length); all other types have one. NaN has none.
   */
  readonly order?: readonly (Decimal | 'low' | 'high')[];
  /** Code points of a string, items of a list or array, members of an object. */
  readonly size?: number;
  /** Numbers only, for the mean. */
  readonly number?: number;
}

export type Order = NonNullable<CellValue['order']>;

/** True where `a` surely comes before `b` (`strictly`), or surely does not come after it. An unordered value is neither. */
export function isBelow(a: Order, b: Order, strictly: boolean): boolean {
  const [place, other] = [a[0], b[0]];
  if (place === undefined || other === undefined) return false;
  if (a.length === 1 && b.length === 1) return strictly ? comparePlaces(place, other) < 0 : comparePlaces(place, other) <= 0;
  return a.every((place, i) => {
    const other = b[i] ?? b[0];
    const sign = other === undefined ? 1 : comparePlaces(place, other);
    return strictly ? sign < 0 : sign <= 0;
  });
}

function comparePlaces(a: Order[number], b: Order[number]): number {
  if (a === b) return 0;
  if (a === 'low' || b === 'high') return -1;
  if (a === 'high' || b === 'low') return 1;
  return compareDecimals(a, b);
}
