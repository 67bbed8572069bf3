import type { Constraints } from '../../domain/model/table-schema.ts';

const ORDERED = ['integer', 'number', 'date', 'time', 'datetime', 'duration', 'year', 'yearmonth'];
const COLLECTIONS = ['string', 'array', 'object', 'list'];

/** Types on which a constraint means something (Table Schema, Field Constraints). All types where it is not listed. */
export const CONSTRAINT_TYPES: ReadonlyMap<keyof Constraints, readonly string[]> = new Map([
  ['minimum', ORDERED],
  ['maximum', ORDERED],
  ['exclusiveMinimum', ORDERED],
  ['exclusiveMaximum', ORDERED],
  ['minLength', COLLECTIONS],
  ['maxLength', COLLECTIONS],
  ['pattern', ['string']],
  ['jsonSchema', ['object', 'array']],
]);
