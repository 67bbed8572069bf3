import type { ImportedCell } from '../rescue/imported-table.ts';
import type { Range } from './cell-address.ts';
import type { FoundTable } from './find-table.ts';

/** The name of each column; names from several header rows are joined, merged ones count for every column under them. */
export function nameColumns({ header, left, right }: FoundTable, merges: readonly Range[]): string[] {
  const inHeader = merges.filter((merge) => merge.top >= header.top && merge.top <= header.bottom);
  return Array.from({ length: right - left + 1 }, (_, i) => {
    const parts = header.named.map((row) => {
      const merge = inHeader.find(
        (range) => range.top <= row.number && row.number <= range.bottom && range.left <= left + i && left + i <= range.right,
      );
      const source = merge ? header.named.find((other) => other.number === merge.top) : row;
      return headerText(source?.values[(merge?.left ?? left + i) - 1]);
    });
    return [...new Set(parts.filter((part) => part !== ''))].join(' - ');
  });
}

function headerText(value: ImportedCell | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.date : String(value);
}
