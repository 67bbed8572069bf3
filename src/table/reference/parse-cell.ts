import type { Field, FieldType } from '../../domain/model/table-schema.ts';
import type { CellValue } from './cell-value.ts';
import { parseBoolean } from './types/boolean.ts';
import { parseDuration } from './types/duration.ts';
import { parseGeopoint } from './types/geopoint.ts';
import { parseInteger } from './types/integer.ts';
import { parseArray, parseGeojsonCell, parseObject } from './types/json-types.ts';
import { parseList } from './types/list.ts';
import { parseNumber } from './types/number.ts';
import { countCodePoints, parseString } from './types/string.ts';
import { parseDate, parseDatetime, parseTime } from './types/temporal.ts';
import { parseYear, parseYearmonth } from './types/year.ts';

export type ParseCell = (text: string, field: Field) => CellValue | undefined;

/** Every type of Table Schema (Data Package v2) and the one definition of which texts are its values. */
export const PARSERS: Readonly<Record<FieldType, ParseCell>> = {
  string: parseString,
  number: parseNumber,
  integer: parseInteger,
  boolean: parseBoolean,
  object: parseObject,
  array: parseArray,
  list: parseList,
  date: parseDate,
  time: parseTime,
  datetime: parseDatetime,
  year: parseYear,
  yearmonth: parseYearmonth,
  duration: parseDuration,
  geopoint: parseGeopoint,
  geojson: parseGeojsonCell,
  any: (text) => ({ key: text, size: countCodePoints(text) }),
};

/** Reads a text that is not missing as a value of the field's type. Undefined: it is none. An unknown type is read as `any`. */
export function parseCell(text: string, field: Field): CellValue | undefined {
  return findParser(field.type)(text, field);
}

/** The parser of a type; schemas come from outside, so the type may be any text. */
export function findParser(type: string | undefined): ParseCell {
  return isFieldType(type) ? PARSERS[type] : PARSERS.any;
}

export function isFieldType(type: string | undefined): type is FieldType {
  return type !== undefined && Object.hasOwn(PARSERS, type);
}
