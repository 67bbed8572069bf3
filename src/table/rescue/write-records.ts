import type { TextRecord } from './split-records.ts';

/** One record of the result: the record it comes from, and its cells now. */
export interface DraftRecord {
  readonly source: TextRecord;
  readonly cells: readonly string[];
}

/**
 * Writes records by RFC 4180 with commas and LF. A record whose cells are unchanged keeps its own writing, quotes and all, so
 * that a file which was good before has the same bytes after.
 * @param keepWriting false where the file had another delimiter
 * @param endings what the line ends inside cells are: kept where the records ended in LF already
 */
export function writeRecords(
  records: readonly DraftRecord[],
  text: string,
  keepWriting: boolean,
  endings: 'kept' | 'to-lf',
): string {
  const toLf = (value: string) => (endings === 'kept' ? value : value.replace(/\r\n?/g, '\n'));
  const quoteAll = !keepWriting && records.every(({ source }) => source.quoted.every(Boolean));
  const lines = records.map(({ source, cells }) => {
    const isSame = keepWriting && cells.length === source.cells.length && cells.every((cell, i) => cell === source.cells[i]);
    if (isSame) return toLf(text.slice(source.start, source.end));
    return toLf(cells.map((cell, i) => writeCell(cell, quoteAll || (keepWriting && source.quoted[i] === true))).join(','));
  });
  const hasLast = records.at(-1)?.source.ending !== 'none';
  return lines.join('\n') + (hasLast && lines.length > 0 ? '\n' : '');
}

function writeCell(cell: string, quoted: boolean): string {
  return quoted || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
