import { expect, test } from 'vitest';
import type { Constraints, Field, FieldType, TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkText, listPlaces } from './check-text.ts';

function findCodes(field: Partial<Field>, cell: string): string[] {
  const schema: TableSchema = { fields: [{ name: 'x', ...field }, { name: 'y' }] };
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  return checkText(`x,y\n${quoted},-\n`, schema).findings.map((finding) => finding.code);
}

type Row = readonly [FieldType, Constraints, good: readonly string[], bad: readonly string[], code: string];

const rows: readonly Row[] = [
  ['integer', { minimum: 0 }, ['0', '1', '-0', ''], ['-1', '-99999999999999999999'], 'table/minimum'],
  ['integer', { minimum: '9007199254740993' }, ['9007199254740993'], ['9007199254740992'], 'table/minimum'],
  ['integer', { exclusiveMinimum: 0 }, ['1'], ['0', '-1'], 'table/minimum'],
  ['number', { maximum: 0.3 }, ['0.3', '0.30', '-INF'], ['0.30000000000000001', 'INF', 'NaN'], 'table/maximum'],
  ['number', { exclusiveMaximum: 1 }, ['0.9999'], ['1', '1.0', '1e0'], 'table/maximum'],
  ['number', { minimum: -1.5 }, ['-1.5', '-1.49'], ['-1.51', '-2', '-15'], 'table/minimum'],
  ['date', { minimum: '2020-01-01' }, ['2020-01-01', '2026-05-05'], ['2019-12-31'], 'table/minimum'],
  ['datetime', { maximum: '2026-01-01T00:00:00Z' }, ['2026-01-01T07:00:00+07:00'], ['2026-01-01T00:00:00.001Z'], 'table/maximum'],
  ['time', { minimum: '07:30:00' }, ['07:30:00'], ['07:29:59'], 'table/minimum'],
  ['year', { minimum: 2000 }, ['2000'], ['1999'], 'table/minimum'],
  ['yearmonth', { maximum: '2026-06' }, ['2026-06', '2025-12'], ['2026-07'], 'table/maximum'],
  ['duration', { minimum: 'P1M' }, ['P1M', 'P31D', 'P1Y'], ['P27D', 'P30D'], 'table/minimum'],
  ['string', { minLength: 2, maxLength: 3 }, ['ab', 'Đất', '🏥🏥🏥'], ['a', 'abcd', '🏥'], 'table/length'],
  ['array', { maxLength: 1 }, ['[]', '[1]'], ['[1,2]'], 'table/length'],
  ['string', { pattern: '^CS-\\d{3}$' }, ['CS-001'], ['CS-01', 'xCS-001', 'CS-001x', 'CS-001\nCS-002'], 'table/pattern'],
  ['string', { pattern: 'a|bc' }, ['a', 'bc'], ['abc', 'b', 'xa'], 'table/pattern'],
  ['string', { enum: ['có', 'không'] }, ['có'], ['Có', ' có'], 'table/enum'],
  ['integer', { enum: [1, '2'] }, ['01', '2'], ['3'], 'table/enum'],
  ['number', { enum: [0.5] }, ['.50'], ['0.51'], 'table/enum'],
  ['boolean', { enum: [true] }, ['1', 'true'], ['0'], 'table/enum'],
  ['string', { required: true }, ['a', ' '], [''], 'table/required'],
];

test.each(rows)('%s %j', (type, constraints, good, bad, code) => {
  const field = { type, constraints };
  expect(good.filter((cell) => findCodes(field, cell).includes(code))).toEqual([]);
  expect(bad.filter((cell) => !findCodes(field, cell).includes(code))).toEqual([]);
});

test('a limit is read by the format of its field', () => {
  const field: Partial<Field> = { type: 'date', format: '%d/%m/%Y', constraints: { minimum: '01/02/2026' } };
  expect(findCodes(field, '31/01/2026')).toEqual(['table/minimum']);
  expect(findCodes(field, '02/02/2026')).toEqual([]);
});

test('categories allow only their values', () => {
  const field: Partial<Field> = { type: 'integer', categories: [{ value: 0, label: 'không' }, { value: 1 }] };
  expect(findCodes(field, '2')).toEqual(['table/enum']);
  expect(findCodes(field, '1')).toEqual([]);
});

test('missing values: the field replaces the schema, an empty list means none', () => {
  const schema: TableSchema = {
    missingValues: ['', 'n/a'],
    fields: [
      { name: 'a', type: 'integer' },
      { name: 'b', type: 'integer', missingValues: [{ value: '-', label: 'không có' }] },
      { name: 'c', type: 'integer', missingValues: [] },
    ],
  };
  const { findings, facts } = checkText('a,b,c\nn/a,-,1\n,n/a,\n', schema);
  expect(listPlaces(findings)).toEqual(['table/type 3:2 b', 'table/type 3:2 c']);
  expect(facts?.columns.map((column) => column.missing)).toEqual([2, 1, 0]);
});

test('keys compare values, not texts; missing parts are no repetition', () => {
  const schema: TableSchema = {
    fields: [
      { name: 'id', type: 'integer' },
      { name: 'ma', type: 'string', constraints: { unique: true } },
      { name: 'nam', type: 'year' },
    ],
    primaryKey: ['id'],
    uniqueKeys: [['ma', 'nam']],
  };
  const { findings } = checkText('id,ma,nam\n1,a,2025\n01,,2025\n3,a,2025\n,b,2025\n4,,2025\n', schema);
  expect(listPlaces(findings)).toEqual([
    'table/primary-key 3:2 id',
    'table/unique 4:3 ma',
    'table/unique 4:3 ma, nam',
    'table/required 5:4 id',
  ]);
  expect(findings[0]?.args).toMatchObject({ value: '01', firstRow: 1, firstLine: 2 });
});

test('a key with one column that is unique anyway is reported once', () => {
  const schema: TableSchema = { fields: [{ name: 'a', constraints: { unique: true } }, { name: 'b' }], primaryKey: 'a' };
  expect(listPlaces(checkText('a,b\nx,1\nx,2\nx,3\n', schema).findings)).toEqual(['table/primary-key 3:2 a ×2']);
});

test('a reference of the table to itself finds later rows too', () => {
  const schema: TableSchema = {
    fields: [
      { name: 'id', type: 'integer' },
      { name: 'cha', type: 'integer' },
    ],
    foreignKeys: [{ fields: 'cha', reference: { resource: '', fields: 'id' } }],
  };
  expect(listPlaces(checkText('id,cha\n1,2\n2,\n3,9\n', schema).findings)).toEqual(['table/foreign-key 4:3 cha']);
});

const matches: readonly (readonly [TableSchema['fieldsMatch'], string, readonly string[]])[] = [
  ['exact', 'a,b', []],
  ['exact', 'b,a', ['table/column-order']],
  ['exact', 'a,b,c', ['table/extra-column']],
  ['exact', 'a,c', ['table/missing-column', 'table/extra-column']],
  ['equal', 'b,a', []],
  ['equal', 'b', ['table/missing-column']],
  ['equal', 'b,a,c', ['table/extra-column']],
  ['subset', 'c,b,a', []],
  ['subset', 'c,b', ['table/missing-column']],
  ['superset', 'b', []],
  ['superset', 'b,c', ['table/extra-column']],
  ['partial', 'b,c', []],
  ['partial', 'c,d', ['table/missing-column', 'table/missing-column']],
];

test.each(matches)('fieldsMatch %s with columns %s', (fieldsMatch, header, codes) => {
  const schema: TableSchema = { fields: [{ name: 'a' }, { name: 'b' }], ...(fieldsMatch ? { fieldsMatch } : {}) };
  const { findings } = checkText(`${header}\n${header}\n`, schema);
  expect(findings.map((finding) => finding.code)).toEqual(codes);
});

test('a column that must have values cannot be absent, whatever fieldsMatch says', () => {
  const schema: TableSchema = {
    fields: [{ name: 'a', constraints: { required: true } }, { name: 'b' }],
    fieldsMatch: 'superset',
  };
  expect(listPlaces(checkText('b\n1\n', schema).findings)).toEqual(['table/missing-column 1:0 a']);
});

test('a column of nearly the right name is one finding and still checked', () => {
  const schema: TableSchema = { fields: [{ name: 'so_giuong', type: 'integer' }, { name: 'ten' }] };
  const { findings } = checkText('So_Giuong,ten\n12a,x\n', schema);
  expect(listPlaces(findings)).toEqual(['table/missing-column 1:0 so_giuong', 'table/type 2:1 So_Giuong']);
  expect(findings[0]?.args['near']).toBe('So_Giuong');
});
