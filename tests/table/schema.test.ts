import { expect, test } from 'vitest';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkSchema } from '../../src/table/check-schema.ts';
import { schemaFaultWords } from '../../src/words/schema-findings.ts';

const b = { name: 'b' };

/** Schemas come from YAML, so their types promise nothing. */
const rows: readonly (readonly [kind: string, pointer: string, schema: unknown])[] = [
  ['duplicate-field', '/fields/1/name', { fields: [b, b] }],
  ['unknown-type', '/fields/0/type', { fields: [{ name: 'a', type: 'int' }] }],
  ['format', '/fields/0/format', { fields: [{ name: 'a', type: 'date', format: 'dd/mm/yyyy' }] }],
  ['format', '/fields/0/format', { fields: [{ name: 'a', type: 'date', format: '%d/%Q' }] }],
  ['format', '/fields/0/format', { fields: [{ name: 'a', type: 'string', format: 'phone' }] }],
  ['item-type', '/fields/0/itemType', { fields: [{ name: 'a', type: 'list', itemType: 'list' }] }],
  ['number-characters', '/fields/0/groupChar', { fields: [{ name: 'a', type: 'number', groupChar: '.' }] }],
  ['number-characters', '/fields/0/decimalChar', { fields: [{ name: 'a', type: 'number', decimalChar: '' }] }],
  ['boolean-values', '/fields/0/falseValues', { fields: [{ name: 'a', type: 'boolean', falseValues: ['1'] }] }],
  ['misplaced', '/fields/0/required', { fields: [{ name: 'a', type: 'integer', required: true }] }],
  ['unsupported', '/fields/0/constraints/pattern', { fields: [{ name: 'a', type: 'integer', constraints: { pattern: '1' } }] }],
  ['unsupported', '/fields/0/constraints/minimum', { fields: [{ name: 'a', constraints: { minimum: 1 } }] }],
  [
    'unsupported',
    '/fields/0/constraints/jsonSchema',
    { fields: [{ name: 'a', type: 'string', constraints: { jsonSchema: {} } }] },
  ],
  [
    'value-type',
    '/fields/0/constraints/maximum',
    { fields: [{ name: 'a', type: 'date', constraints: { maximum: '30/02/2025' } }] },
  ],
  ['value-type', '/fields/0/constraints/enum/1', { fields: [{ name: 'a', type: 'string', constraints: { enum: ['01', 2] } }] }],
  ['value-type', '/fields/0/categories/0', { fields: [{ name: 'a', type: 'integer', categories: [{ value: 'x' }] }] }],
  [
    'range',
    '/fields/0/constraints/minimum',
    { fields: [{ name: 'a', type: 'integer', constraints: { minimum: 2, maximum: 1 } }] },
  ],
  [
    'range',
    '/fields/0/constraints/exclusiveMinimum',
    { fields: [{ name: 'a', type: 'number', constraints: { exclusiveMinimum: 1, maximum: 1 } }] },
  ],
  [
    'range',
    '/fields/0/constraints/minLength',
    { fields: [{ name: 'a', type: 'string', constraints: { minLength: 3, maxLength: 2 } }] },
  ],
  ['pattern', '/fields/0/constraints/pattern', { fields: [{ name: 'a', type: 'string', constraints: { pattern: '((' } }] }],
  ['key-column', '/primaryKey', { fields: [b], primaryKey: ['a'] }],
  ['key-column', '/uniqueKeys/1', { fields: [b], uniqueKeys: [['b'], ['b', 'c']] }],
  [
    'key-column',
    '/foreignKeys/0/fields',
    { fields: [b], foreignKeys: [{ fields: 'x', reference: { resource: 'r', fields: 'y' } }] },
  ],
  ['key-column', '/foreignKeys/0/reference/fields', { fields: [b], foreignKeys: [{ fields: 'b', reference: { fields: 'y' } }] }],
  [
    'key-length',
    '/foreignKeys/0',
    { fields: [b], foreignKeys: [{ fields: ['b'], reference: { resource: 'r', fields: ['x', 'y'] } }] },
  ],
  [
    'keyword',
    '/fields/0/constraints/jsonSchema',
    { fields: [{ name: 'a', type: 'object', constraints: { jsonSchema: { properties: { x: { $ref: '#/y' } } } } }] },
  ],
  ['reference', '/fields/0/$ref', { fields: [{ name: 'a', $ref: 'https://example.org/truong.json' }] }],
  ['reference', '/$ref', { fields: [b], $ref: '../khac/schema.yaml' }],
  ['key-circle', '/foreignKeys/0', { fields: [b], foreignKeys: [{ fields: 'b', reference: { fields: ['b'] } }] }],
  [
    'key-circle',
    '/foreignKeys/1',
    {
      fields: [b, { name: 'c' }],
      foreignKeys: [
        { fields: 'b', reference: { fields: 'c' } },
        { fields: 'c', reference: { resource: '', fields: 'b' } },
      ],
    },
  ],
];

/** Faults between tables, tested with packages. */
const ofPackages = ['descriptor', 'key-resource'];

test.each(rows)('%s at %s', (kind, pointer, schema) => {
  expect(checkSchema(schema as TableSchema, 'schema.yaml')).toMatchObject([
    { code: 'schema/invalid', level: 'error', where: { file: 'schema.yaml', pointer }, args: { kind } },
  ]);
});

test('every kind has words, and no words are left over', () => {
  expect(Object.keys(schemaFaultWords).sort()).toEqual([...new Set([...rows.map(([kind]) => kind), ...ofPackages])].sort());
});

test('a full schema has no fault', () => {
  const schema: TableSchema = {
    fields: [
      { name: 'ma', type: 'string', constraints: { required: true, pattern: '^CS-\\d{3}$', minLength: 6, maxLength: 6 } },
      { name: 'loai', type: 'string', constraints: { enum: ['a', '1'] } },
      { name: 'so', type: 'integer', groupChar: '.', constraints: { minimum: 0, maximum: 0, enum: [0] } },
      { name: 'ngay', type: 'date', format: '%d/%m/%Y', constraints: { minimum: '2020-01-01', maximum: '31/12/2030' } },
      { name: 'co', type: 'boolean', trueValues: ['có'], falseValues: ['không'], constraints: { enum: [true] } },
      { name: 'cha', type: 'string' },
    ],
    primaryKey: 'ma',
    uniqueKeys: [['loai', 'so']],
    foreignKeys: [{ fields: 'cha', reference: { resource: '', fields: 'ma' } }],
  };
  expect(checkSchema(schema, 's')).toEqual([]);
});
