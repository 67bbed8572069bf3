import type { Field } from '../../domain/model/table-schema.ts';
import { clipText } from '../report.ts';
import { isFieldType } from './parse-cell.ts';
import type { SchemaSink } from './schema-sink.ts';
import { listFalseValues, listTrueValues } from './types/boolean.ts';
import { ITEM_TYPES } from './types/list.ts';
import { findPattern, isNamed } from './types/temporal.ts';

const FORMATS: ReadonlyMap<string, readonly string[]> = new Map([
  ['string', ['default', 'email', 'uri', 'binary', 'uuid']],
  ['geopoint', ['default', 'array', 'object']],
  ['geojson', ['default', 'topojson']],
]);
const TEMPORAL = ['date', 'time', 'datetime'];

/** Type, format and the properties that change how a value is written. */
export function checkField(field: Field, pointer: string, sink: SchemaSink): void {
  const type = field.type ?? 'any';
  const column = field.name;
  if (!isFieldType(type)) return sink('unknown-type', `${pointer}/type`, { column, value: clipText(type) });
  if (!isFormat(type, field.format)) {
    sink('format', `${pointer}/format`, { column, value: clipText(field.format ?? ''), type });
  }
  if (type === 'list' && !ITEM_TYPES.has(field.itemType ?? 'string')) {
    sink('item-type', `${pointer}/itemType`, { column, value: clipText(field.itemType ?? '') });
  }
  if (type === 'number' || type === 'integer') checkCharacters(field, pointer, sink);
  if (type === 'boolean') checkBooleanValues(field, pointer, sink);
}

function isFormat(type: string, format: string | undefined): boolean {
  if (TEMPORAL.includes(type)) return isNamed(format) || findPattern(format) !== undefined;
  return FORMATS.get(type)?.includes(format ?? 'default') ?? true;
}

/** `groupChar` and `decimalChar` must differ from each other and from what numbers are made of. */
function checkCharacters(field: Field, pointer: string, sink: SchemaSink): void {
  const decimal = field.type === 'integer' ? '' : (field.decimalChar ?? '.');
  const group = field.groupChar;
  if (group !== undefined && (group === decimal || !isSeparator(group))) {
    sink('number-characters', `${pointer}/groupChar`, { column: field.name, value: clipText(group) });
  }
  if (field.decimalChar !== undefined && !isSeparator(field.decimalChar)) {
    sink('number-characters', `${pointer}/decimalChar`, { column: field.name, value: clipText(field.decimalChar) });
  }
}

function isSeparator(text: string): boolean {
  return text !== '' && !/[0-9+eE-]/.test(text);
}

function checkBooleanValues(field: Field, pointer: string, sink: SchemaSink): void {
  const both = listTrueValues(field).find((value) => listFalseValues(field).includes(value));
  if (both !== undefined)
    sink('boolean-values', `${pointer}/${field.trueValues ? 'trueValues' : 'falseValues'}`, {
      column: field.name,
      value: clipText(both),
    });
}
