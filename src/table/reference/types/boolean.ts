import type { Field } from '../../../domain/model/table-schema.ts';
import type { CellValue } from '../cell-value.ts';

const TRUE = ['true', 'True', 'TRUE', '1'];
const FALSE = ['false', 'False', 'FALSE', '0'];

/** Exactly one of the field's `trueValues` or `falseValues`; case counts. */
export function parseBoolean(text: string, field: Field): CellValue | undefined {
  if (listTrueValues(field).includes(text)) return { key: 'true' };
  return listFalseValues(field).includes(text) ? { key: 'false' } : undefined;
}

/** Texts that mean true in a field: its own, else the standard's. */
export function listTrueValues(field: Field): readonly string[] {
  return field.trueValues ?? TRUE;
}

/** Texts that mean false in a field: its own, else the standard's. */
export function listFalseValues(field: Field): readonly string[] {
  return field.falseValues ?? FALSE;
}
