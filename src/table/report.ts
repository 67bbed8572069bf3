import type { Finding, Where } from '../domain/model/finding.ts';
import { TABLE_CODES, type TableCode } from '../domain/model/table-code.ts';

export type Place = Omit<Where, 'file'>;
export type Args = Readonly<Record<string, string | number>>;

/** Collects findings of one file: one for each code and column, at its first place, with the number of times. */
export interface Report {
  readonly add: (code: TableCode, place: Place, args?: Args) => void;
  /** In the order in which they were first seen. */
  readonly list: () => Finding[];
}

/** From here on a code's columns are counted together: a file may claim a million columns. */
const MAX_FINDINGS = 1000;

/** A fresh report. However bad the file, it stays small. */
export function createReport(file: string): Report {
  const found = new Map<string, { finding: Finding; count: number }>();
  return {
    add(code, place, args = {}) {
      const key = found.size < MAX_FINDINGS ? `${code} ${place.column ?? ''}` : code;
      const known = found.get(`${code} ${place.column ?? ''}`) ?? found.get(key);
      if (known) known.count++;
      else found.set(key, { finding: { code, level: TABLE_CODES[code], where: { file, ...place }, args }, count: 1 });
    },
    list: () => [...found.values()].map(({ finding, count }) => withCount(finding, count)),
  };
}

function withCount(finding: Finding, count: number): Finding {
  const column = finding.where.column;
  const args = column === undefined ? finding.args : { column: clipText(column), ...finding.args };
  return count > 1 ? { ...finding, args, count } : { ...finding, args };
}

/** A value as a message may show it: at most 60 code points, on one line, invisible characters named. */
export function clipText(text: string): string {
  const letters = [...text.slice(0, 200)];
  const shown = letters.length > 60 || text.length > 200 ? [...letters.slice(0, 59), '…'] : letters;
  return shown.map(showLetter).join('');
}

function showLetter(letter: string): string {
  if (letter === '\n') return '↵';
  if (letter === '\r') return '';
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x20 || (code >= 0x7f && code < 0xa0) ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : letter;
}
