import type { Lang } from '../../domain/model/text.ts';
import { sayNumber, sayShare } from '../format.ts';
import type { Block, Cell, Table } from './report-document.ts';

/** What every section needs to write numbers in its language. */
export interface Numbers {
  readonly n: (value: number) => string;
  readonly share: (part: number, whole: number) => string;
}

export function numbersIn(lang: Lang): Numbers {
  return { n: (value) => sayNumber(value, lang), share: (part, whole) => sayShare(part, whole, lang) };
}

export function text(sentence: string): Block {
  return { kind: 'text', text: sentence };
}

/** One paragraph of the sentences that apply. */
export function paragraph(...sentences: readonly (string | false | undefined)[]): Block[] {
  const said = sentences.filter((sentence) => typeof sentence === 'string' && sentence !== '');
  return said.length === 0 ? [] : [text(said.join(' '))];
}

/** A share as a cell: a number in the workbook, a percentage to read; a dash where there is nothing to share. */
export function shareCell(part: number, whole: number, lang: Lang): Cell {
  return whole === 0 ? '–' : { value: Math.round((10_000 * part) / whole) / 10_000, text: sayShare(part, whole, lang) };
}

/** A table, or nothing where it would be empty. */
export function tableOfSome(table: Table): Block[] {
  return table.rows.length > 0 ? [table] : [];
}

/** A cell as it is read. */
export function sayCell(cell: Cell, lang: Lang): string {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' ? sayNumber(cell, lang) : cell.text;
}
