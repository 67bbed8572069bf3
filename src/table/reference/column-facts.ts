import type { ColumnFacts } from '../../domain/model/table-facts.ts';
import type { Place } from '../report.ts';
import { DATED, describeTexts, MAX_DISTINCT, MAX_DISTINCT_BYTES } from '../describe-column.ts';
import { addValue, createSum, totalOf } from '../exact-sum.ts';
import { isBelow, type CellValue } from './cell-value.ts';

interface Extreme {
  readonly text: string;
  readonly value: CellValue;
  readonly place: Place | undefined;
}

/** Gathers the figures of one column, cell by cell. */
export interface FactsCollector {
  readonly addMissing: () => void;
  /** `value` is undefined where the text is not of the column's type: it counts, but has no place on its scale. */
  readonly addValue: (text: string, value: CellValue | undefined, placeOf?: () => Place) => void;
  readonly collect: () => ColumnFacts;
}

/** A collector for a column; `mean` is given for numbers and integers only. */
export function createFactsCollector(name: string, type: string): FactsCollector {
  const texts = new Map<string, number>();
  const sum = createSum();
  let [count, missing, numbers, bytes] = [0, 0, 0, 0];
  const isOverfull = (): boolean => texts.size > MAX_DISTINCT || bytes > MAX_DISTINCT_BYTES;
  let min: Extreme | undefined;
  let max: Extreme | undefined;
  return {
    addMissing: () => void missing++,
    addValue(text, value, placeOf) {
      count++;
      if (!isOverfull()) {
        if (!texts.has(text)) bytes += new TextEncoder().encode(text).length;
        texts.set(text, (texts.get(text) ?? 0) + 1);
      }
      if (value?.number !== undefined) {
        addValue(sum, value);
        numbers++;
      }
      if (!value?.order?.length) return;
      if (!min || isBelow(value.order, min.value.order ?? [], true)) min = { text, value, place: undefined };
      if (!max || isBelow(max.value.order ?? [], value.order, true))
        max = { text, value, place: DATED.has(type) ? placeOf?.() : undefined };
    },
    collect: () => ({
      name,
      type,
      count,
      missing,
      ...(isOverfull() ? {} : describeTexts(type, [...texts.values()], (i) => [...texts.keys()][i] ?? '')),
      ...(min && max ? { min: min.text, max: max.text } : {}),
      ...(max?.place ? { maxAt: { row: max.place.row ?? 0, line: max.place.line ?? 0 } } : {}),
      ...(numbers > 0 ? { mean: totalOf(sum) / numbers } : {}),
    }),
  };
}
