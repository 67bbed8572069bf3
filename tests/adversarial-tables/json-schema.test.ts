import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRefusedKeyword, fitsSchema } from '../../src/table/json-schema/fits-schema.ts';
import { checkText, listPlaces } from '../table/check-text.ts';

const leaf = fc.oneof(
  fc.constantFrom('string', 'integer', 'number', 'boolean', 'null', 'array', 'object').map((type) => ({ type })),
  fc.record({ minimum: fc.integer({ min: -2, max: 2 }) }),
  fc.record({ exclusiveMaximum: fc.integer({ min: -2, max: 2 }) }),
  fc.record({ maxLength: fc.nat(2) }),
  fc.record({ minItems: fc.nat(2) }),
  fc.constantFrom(
    { enum: [1, 'a', null] },
    { const: 'a' },
    { pattern: '^a' },
    { pattern: 'b$' },
    { uniqueItems: true },
    { multipleOf: 2 },
  ),
  fc.record({ required: fc.constant(['x']) }),
  fc.record({ maxProperties: fc.nat(1) }),
);
const schemas = fc.letrec<{ schema: object }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({ properties: fc.record({ x: tie('schema') }), additionalProperties: fc.oneof(fc.boolean(), tie('schema')) }),
    fc.record({ items: tie('schema') }),
    fc.record({ not: tie('schema') }),
    fc
      .array(tie('schema'), { minLength: 1, maxLength: 2 })
      .chain((list) => fc.constantFrom({ allOf: list }, { anyOf: list }, { oneOf: list })),
  ),
})).schema;
const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<unknown>(null, true, 0, 1, -2, 1.5, '', 'a', 'ab', 'ế', 'aab'),
    fc.array(tie('value'), { maxLength: 3 }),
    // Plain objects, as JSON.parse makes them: ajv tells an object without prototype from one with.
    fc.dictionary(fc.constantFrom('x', 'y'), tie('value'), { maxKeys: 2, noNullPrototype: true }),
  ),
})).value;

test('the keywords that are followed mean what ajv says they mean', () => {
  const ajv = new Ajv2020({ strict: false });
  fc.assert(
    fc.property(schemas, values, (schema, value) => {
      expect(findRefusedKeyword(schema)).toBeUndefined();
      expect(fitsSchema(value, schema)).toBe(ajv.validate(schema, value));
    }),
    { numRuns: 400 },
  );
});

test('keywords that are not followed are found however deep', () => {
  expect(findRefusedKeyword({ anyOf: [{ items: { properties: { a: { if: true } } } }] })).toBe('if');
  expect(findRefusedKeyword({ properties: { a: { pattern: '(?=x)' } } })).toBe('pattern');
});

test('a cell that does not fit is reported at its place', () => {
  const jsonSchema = { items: { type: 'integer' } };
  const { findings } = checkText('a\n"[1, 2]"\n"[1, ""x""]"\n', {
    fields: [{ name: 'a', type: 'array', constraints: { jsonSchema } }],
  });
  expect(listPlaces(findings)).toEqual(['table/json-schema 3:2 a']);
});
