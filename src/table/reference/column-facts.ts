import type { ColumnFacts } from '../../domain/model/table-facts.ts';
import { isBelow, type CellValue } from './cell-value.ts';

interface Extreme {
  readonly text: string;
  readonly value: CellValue;
}

/** Gathers the figures of one column, cell by cell. */
export interface FactsCollector {
  readonly addMissing: () => void;
  /** `value` is undefined where the text is not of the column's type: it counts, but has no place on its scale. */
  readonly addValue: (text: string, value: CellValue | undefined) => void;
  readonly collect: () => ColumnFacts;
}

/** A collector for a column; `mean` is given for numbers and integers only. */
export function createFactsCollector(name: string, type: string): FactsCollector {
  const keys = new Set<string>();
  let [count, missing, sum, numbers] = [0, 0, 0, 0];
  let min: Extreme | undefined;
  let max: Extreme | undefined;
  return {
    addMissing: () => void missing++,
    addValue(text, value) {
      count++;
      keys.add(value?.key ?? `not a value: ${text}`);
      if (value?.number !== undefined) {
        sum += value.number;
        numbers++;
      }
      if (!value?.order?.length) return;
      if (!min || isBelow(value.order, min.value.order ?? [], true)) min = { text, value };
      if (!max || isBelow(max.value.order ?? [], value.order, true)) max = { text, value };
    },
    collect: () => ({
      name,
      type,
      count,
      missing,
      distinct: keys.size,
      ...(min && max ? { min: min.text, max: max.text } : {}),
      ...(numbers > 0 ? { mean: sum / numbers } : {}),
    }),
  };
}
