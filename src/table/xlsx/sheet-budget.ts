import { clipText, type Args } from '../report.ts';
import type { ImportedCell } from '../rescue/imported-table.ts';
import { LIMITS } from './limits.ts';
import type { Mark, MarkKind } from './sheet-cells.ts';
import { XlsxFault } from './xlsx-fault.ts';

/** However many cells a thing is seen in: one mark for each kind and column. */
export function createMarks() {
  const marks = new Map<string, Mark>();
  const mark = (kind: MarkKind, row: number, column: number, args: Args = {}) => {
    const key = `${kind} ${marks.size < 1000 ? column : ''}`;
    const known = marks.get(key);
    if (known) known.count++;
    else marks.set(key, { kind, row, column, args: clipTexts(args), count: 1 });
  };
  return { mark, marks };
}

function clipTexts(args: Args): Args {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, typeof value === 'string' ? clipText(value) : value]),
  );
}

/** Many cells, cells far apart, or a long text that a million cells share, would cost gigabytes. Both throw `XlsxFault`. */
export function createBudget() {
  let cells = 0;
  let letters = 0;
  let grid = 0;
  return {
    spendCell(value: ImportedCell) {
      if (++cells > LIMITS.cells) throw new XlsxFault('xlsx/too-large', { kind: 'cells', limit: LIMITS.cells });
      if (typeof value !== 'string') return;
      letters += value.length;
      if (letters > LIMITS.allText) throw new XlsxFault('xlsx/too-large', { kind: 'all-text', limit: LIMITS.allText });
    },
    spendRow(width: number) {
      grid += width;
      if (grid > LIMITS.grid) throw new XlsxFault('xlsx/too-large', { kind: 'grid', limit: LIMITS.grid });
    },
  };
}
