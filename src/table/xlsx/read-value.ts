import type { ImportedCell } from '../rescue/imported-table.ts';
import type { FormatKind } from './number-format.ts';
import { readSerial, readTimeOfDay } from './serial-date.ts';
import type { MarkKind } from './sheet-cells.ts';
import { undoEscapes } from './xml-text.ts';

/** A cell as it is written in the sheet; filled piece by piece. */
export interface RawCell {
  /** `n` number, `s` shared text, `str` text of a formula, `inlineStr`, `b`, `e` error, `d` ISO date. */
  readonly type: string;
  readonly format: FormatKind;
  text: string;
  /** Empty where the cell shares the formula of another. */
  formula: string | undefined;
  hasValue: boolean;
}

type Mark = (kind: MarkKind, args?: Readonly<Record<string, string | number>>) => void;

/** The value of a cell: the one that Excel saved, where it is computed. What cannot be taken as it is goes to `mark`. */
export function readValue(
  cell: RawCell,
  context: { readonly strings: readonly string[]; readonly from1904: boolean },
  mark: Mark,
): ImportedCell {
  // LibreOffice writes every true and false as a formula.
  if (cell.formula !== undefined && !/^(TRUE|FALSE)\(\)$/.test(cell.formula)) {
    const kind = cell.hasValue ? 'formula' : 'formula-without-value';
    mark(kind, {
      formula: `=${cell.formula}`,
      network: /\b(WEBSERVICE|HYPERLINK|IMAGE|RTD|IMPORTDATA)\(/i.test(cell.formula) ? 1 : 0,
    });
  }
  if (!cell.hasValue) return null;
  if (cell.type === 's') return context.strings[Number(cell.text)] ?? null;
  if (cell.type === 'str' || cell.type === 'inlineStr') return undoEscapes(cell.text);
  if (cell.type === 'b') return cell.text.trim() === '1';
  if (cell.type === 'd') return { date: cell.text.trim().replace(/T00:00:00(\.0+)?Z?$|\.\d+$/, '') };
  if (cell.type === 'e') {
    mark('error-value', { value: cell.text });
    return null;
  }
  return readNumber(cell, context.from1904, mark);
}

function readNumber(cell: RawCell, from1904: boolean, mark: Mark): ImportedCell {
  const text = cell.text.trim();
  const number = text === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) return text === '' ? null : text;
  if (cell.format === 'number') return number;
  if (cell.format === 'time' && number >= 0 && number < 1) return readTimeOfDay(number);
  const read = readSerial(number, from1904);
  if ('text' in read) return { date: read.text };
  mark('date', { kind: read.fault, value: number });
  return number;
}
