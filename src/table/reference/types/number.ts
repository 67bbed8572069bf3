import type { Field } from '../../../domain/model/table-schema.ts';
import type { CellValue } from '../cell-value.ts';
import { decimalKey, parseDecimal } from '../decimal.ts';
import { toPlainDigits } from './number-lexical.ts';

const SPECIAL: ReadonlyMap<string, CellValue> = new Map<string, CellValue>([
  ['nan', { key: 'NaN', order: [] }],
  ['inf', { key: 'INF', order: ['high'] }],
  ['-inf', { key: '-INF', order: ['low'] }],
]);

/** Decimals as in XML Schema, with an exponent; NaN, INF and -INF in any case (Table Schema, `number`). No hexadecimal. */
export function parseNumber(text: string, field: Field): CellValue | undefined {
  const special = text.length > 4 ? undefined : SPECIAL.get(text.toLowerCase());
  if (special) return special;
  const plain = toPlainDigits(text, field, field.decimalChar ?? '.');
  const decimal = plain === undefined ? undefined : parseDecimal(plain);
  return decimal && { key: decimalKey(decimal), order: [decimal], number: Number(plain) };
}
