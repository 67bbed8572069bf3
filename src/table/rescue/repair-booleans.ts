import { listFalseValues, listTrueValues } from '../reference/types/boolean.ts';
import type { RepairColumn } from './repair-column.ts';

const TRUE = new Set(['true', 'yes', 'y', '1', 'có', 'co', 'đúng', 'dung']);
const FALSE = new Set(['false', 'no', 'n', '0', 'không', 'khong', 'sai']);

/** Words for yes and no, as the column's own first true and false value. */
export const repairBooleans: RepairColumn = (cells, column) => {
  const field = column.field ?? { name: column.name };
  const [yes, no] = [listTrueValues(field), listFalseValues(field)];
  const readWord = (cell: string) => {
    const word = cell.toLowerCase();
    if (TRUE.has(word) || yes.some((value) => value.toLowerCase() === word)) return yes[0];
    return FALSE.has(word) || no.some((value) => value.toLowerCase() === word) ? no[0] : undefined;
  };
  const repairs = cells.flatMap((cell, at) => {
    const after = column.missing.has(cell) || column.parse(cell) ? undefined : readWord(cell);
    return after === undefined ? [] : [{ at, after, kind: 'boolean' as const, basis: 'only' as const }];
  });
  return { repairs, doubts: [] };
};
