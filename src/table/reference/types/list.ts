import type { Field, FieldType } from '../../../domain/model/table-schema.ts';
import type { CellValue } from '../cell-value.ts';
import { parseBoolean } from './boolean.ts';
import { parseInteger } from './integer.ts';
import { parseNumber } from './number.ts';
import { parseString } from './string.ts';
import { parseDate, parseDatetime, parseTime } from './temporal.ts';

export const ITEM_TYPES: ReadonlyMap<string, (text: string, field: Field) => CellValue | undefined> = new Map([
  ['string', parseString],
  ['integer', parseInteger],
  ['boolean', parseBoolean],
  ['number', parseNumber],
  ['datetime', parseDatetime],
  ['date', parseDate],
  ['time', parseTime],
]);

/** Values between delimiters (`,` unless the field says otherwise), each in the default form of `itemType`. Size: items. */
export function parseList(text: string, field: Field): CellValue | undefined {
  const itemType = field.itemType ?? 'string';
  const parseItem = ITEM_TYPES.get(itemType);
  if (!parseItem) return undefined;
  const itemField: Field = { name: field.name, type: itemType as FieldType };
  const items = text.split(field.delimiter ?? ',').map((item) => parseItem(item, itemField));
  if (items.some((item) => item === undefined)) return undefined;
  return { key: JSON.stringify(items.map((item) => item?.key)), size: items.length };
}
