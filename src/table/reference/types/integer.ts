import type { Field } from '../../../domain/model/table-schema.ts';
import type { CellValue } from '../cell-value.ts';
import { decimalKey, parseDecimal } from '../decimal.ts';
import { toPlainDigits } from './number-lexical.ts';

/** Whole numbers in ASCII digits, of any length, with an optional sign. `1.0` and `1e3` are numbers, not integers. */
export function parseInteger(text: string, field: Field): CellValue | undefined {
  const plain = toPlainDigits(text, field, '');
  if (plain === undefined || !/^[+-]?\d+$/.test(plain)) return undefined;
  const decimal = parseDecimal(plain);
  return decimal && { key: decimalKey(decimal), order: [decimal], number: Number(plain) };
}
