import type { LineEnds, Sniffed } from '../../domain/model/rescue.ts';
import type { TableSchema } from '../../domain/model/table-schema.ts';
import { foldName } from '../reference/match-columns.ts';
import { detectEncoding } from './detect-encoding.ts';
import { findHeader } from './find-header.ts';
import { readBest } from './read-as.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';
import { splitRecords, type TextRecord } from './split-records.ts';

/** Looks at a whole text file that should be a table: letters, delimiter, line ends, header and margins. Changes nothing. */
export function sniff(bytes: Uint8Array, schema?: TableSchema): Sniffed {
  const encoding = detectEncoding(bytes);
  const text = readBest(bytes, encoding);
  const delimiter = sniffDelimiter(text, schema);
  const { records } = splitRecords(text, delimiter);
  const { index } = findHeader(records, schema);
  const body = records.slice(index);
  const header = body[0]?.cells ?? [];
  const blankColumns = countBlankColumns(body);
  const names = header.slice(0, header.length - blankColumns);
  return {
    encoding,
    delimiter,
    lineEnds: findLineEnds(records),
    decomposed: text.normalize('NFC') !== text,
    titleRows: index,
    header: names,
    records: Math.max(0, body.filter((record) => !isBlank(record)).length - 1),
    trailingBlankRows: countTrailing(body, isBlank),
    trailingBlankColumns: blankColumns,
    blankNames: names.flatMap((name, i) => (foldName(name) === '' ? [i + 1] : [])),
    repeatedNames: findRepeated(names),
  };
}

function findRepeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = foldName(name);
    const isRepeated = seen.has(folded);
    if (folded !== '') seen.add(folded);
    return isRepeated;
  });
}

/** The kind of line end that all records have; the last may have none. */
export function findLineEnds(records: readonly TextRecord[]): LineEnds {
  const kinds = new Set(records.map(({ ending }) => ending));
  kinds.delete('none');
  const [only] = kinds;
  return kinds.size > 1 ? 'mixed' : (only ?? 'none');
}

export function isBlank(record: TextRecord): boolean {
  return record.cells.every((cell) => cell.trim() === '');
}

/** Columns at the right margin without a name and without a value. */
export function countBlankColumns(records: readonly TextRecord[]): number {
  const width = records[0]?.cells.length ?? 0;
  let used = 0;
  for (const { cells } of records) {
    let last = Math.min(cells.length, width);
    while (last > used && (cells[last - 1] ?? '').trim() === '') last--;
    used = Math.max(used, last);
  }
  return used === 0 ? 0 : width - used;
}

function countTrailing<T>(values: readonly T[], is: (value: T) => boolean): number {
  return values.length - 1 - values.findLastIndex((value) => !is(value));
}
