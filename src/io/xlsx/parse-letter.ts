import type { AnswerTrouble } from '../../domain/model/review-workbook.ts';
import type { ImportedTable } from '../../table/rescue/imported-table.ts';
import { nameColumn } from '../../table/xlsx/cell-address.ts';
import { cellText } from '../../table/xlsx/to-csv.ts';
import { reviewWorkbookWords } from '../../words/review-workbook.ts';
import { readDay } from './read-day.ts';
import { fold } from './review-rows.ts';

/** Number and day of the letter that carries the answers. */
export function parseLetter({ sheet, rows, place }: ImportedTable) {
  const find = (key: 'letterDocument' | 'letterDay') => {
    const names = Object.values(reviewWorkbookWords).map((words) => fold(words[key]));
    const index = rows.findIndex(([name]) => names.includes(fold(cellText(name ?? null))));
    const text = cellText(rows[index]?.[1] ?? null).trim();
    const row = place?.rows[index];
    return { text, place: { sheet, ...(row === undefined ? {} : { cell: `${nameColumn((place?.left ?? 1) + 1)}${row}` }) } };
  };
  const [document, day] = [find('letterDocument'), find('letterDay')];
  const answered = readDay(day.text);
  const troubles: AnswerTrouble[] = [];
  if (document.text === '') troubles.push({ kind: 'document-missing', ...document.place, found: '', expected: '' });
  if (answered === undefined)
    troubles.push({ kind: day.text === '' ? 'answered-missing' : 'day-wrong', ...day.place, found: day.text, expected: '' });
  return { head: { document: document.text, answered: answered ?? '' }, troubles };
}
