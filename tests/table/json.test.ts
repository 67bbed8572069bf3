import { expect, test } from 'vitest';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkText, listPlaces } from './check-text.ts';

const syntax: readonly (readonly [text: string, line: number, character: number, kind: string])[] = [
  ['', 0, 0, ''],
  ['[1,\n 2,]', 2, 4, 'trailing-comma'],
  ['{"a": 1,}', 1, 9, 'trailing-comma'],
  ['[1 2]', 1, 4, 'comma'],
  ['{"đ" 1}', 1, 6, 'colon'],
  ["{'a': 1}", 1, 2, 'key'],
  ['[1] x', 1, 5, 'after-end'],
  ['[1', 1, 3, 'end'],
  ['["a]', 1, 2, 'unclosed'],
  ['[01]', 1, 2, 'number'],
  ['[1.]', 1, 2, 'number'],
  ['[0x1F]', 1, 2, 'number'],
  ['[NaN]', 1, 2, 'value'],
  ['[+1]', 1, 2, 'value'],
  ['[.5]', 1, 2, 'value'],
  ['/* x */ []', 1, 1, 'value'],
  ['["\t"]', 1, 3, 'control-character'],
  ['["\\x41"]', 1, 3, 'escape'],
  ['["\\ud800"]', 1, 2, 'surrogate'],
  ['["🏥", x]', 1, 7, 'value'],
  ['\ufeff[]', 1, 1, 'bom'],
];

test.each(syntax.slice(1))('%j', (text, line, character, kind) => {
  const { findings } = checkText(text, undefined, 'json');
  expect(findings).toMatchObject([{ code: 'json/syntax', where: { line, character }, args: { kind } }]);
});

test('what JSON allows is read', () => {
  for (const text of ['[]', ' {"a": [true, null, -0.5e+10, "\\u0111\\n\\/"]} ', '"x"', '0', '{"a":{"a":1}}']) {
    expect(checkText(text, undefined, 'json').findings.filter((finding) => finding.level === 'error')).toEqual([]);
  }
});

test('sixty-four levels are enough', () => {
  const nest = (levels: number) => checkText('['.repeat(levels) + ']'.repeat(levels), undefined, 'json').findings;
  expect(nest(64)).toEqual([]);
  expect(checkText(`[${'[[]],'.repeat(100)}[]]`, undefined, 'json').findings).toEqual([]);
  expect(nest(65)).toMatchObject([{ code: 'json/too-deep', where: { line: 1, character: 65 } }]);
  expect(nest(100_000)).toHaveLength(1);
});

test('a name given twice is found where it stands the second time', () => {
  const { findings } = checkText('[{"a": 1,\n  "a": 2}, {"\\u0061": 1, "a": 2}]', undefined, 'json');
  expect(findings).toMatchObject([
    { code: 'json/duplicate-key', count: 2, where: { line: 2, character: 3 }, args: { key: 'a' } },
  ]);
});

test('bytes that are not UTF-8, and an empty file', () => {
  expect(listPlaces(checkText('', undefined, 'json').findings)).toEqual(['table/empty']);
  expect(listPlaces(checkText('[]', undefined, 'json').findings)).toEqual(['table/no-rows 1']);
});

const schema: TableSchema = {
  fields: [
    { name: 'ma', type: 'string', constraints: { required: true, unique: true } },
    { name: 'so', type: 'integer', constraints: { minimum: 0 } },
    { name: 'mo', type: 'boolean' },
    { name: 'ngay', type: 'date' },
    { name: 'the', type: 'array' },
  ],
};

test('rows are checked with the rules of tables, values with their JSON types', () => {
  const text = `[
  {"ma": "a", "so": 12345678901234567890, "mo": true, "ngay": "2026-10-14", "the": [1]},
  {"ma": "a", "so": "12", "mo": "true", "ngay": 20261014, "the": "[1]"},
  {"ma": null, "so": -1, "mo": 1, "ngay": "14/10/2026", "the": null},
  {"so": 1.5}
]`;
  expect(listPlaces(checkText(text, schema, 'json').findings)).toEqual([
    'table/type 3:2 so ×2',
    'table/type 3:2 mo ×2',
    'table/type 3:2 ngay ×2',
    'table/type 3:2 the',
    'table/unique 3:2 ma',
    'table/required 4:3 ma ×2',
    'table/minimum 4:3 so',
  ]);
});

test('facts of a list of objects', () => {
  const { facts } = checkText(
    '[{"a": 1, "b": "x"}, {"b": null, "c": [1, 2]}]',
    { fields: [{ name: 'a', type: 'number' }], fieldsMatch: 'subset' },
    'json',
  );
  expect(facts).toMatchObject({
    rows: 2,
    header: ['a', 'b', 'c'],
    preview: [
      ['1', 'x', ''],
      ['', '', '[1, 2]'],
    ],
  });
  expect(facts?.columns[0]).toEqual({
    name: 'a',
    type: 'number',
    count: 1,
    missing: 1,
    distinct: 1,
    min: '1',
    max: '1',
    mean: 1,
  });
});

test('columns follow fieldsMatch, without an order', () => {
  const two: TableSchema = { fields: [{ name: 'a' }, { name: 'b' }] };
  expect(checkText('[{"b": 1, "a": 2}]', two, 'json').findings).toEqual([]);
  expect(listPlaces(checkText('[{"b": 1, "c": 2}]', two, 'json').findings)).toEqual([
    'table/missing-column 1:1 a',
    'table/extra-column 1:1 c',
  ]);
});

test('other JSON has no columns; with a schema it must be a list of objects', () => {
  expect(checkText('{"a": 1}', undefined, 'json')).toEqual({
    facts: { rows: 1, header: [], columns: [], preview: [] },
    findings: [],
  });
  expect(checkText('[1, 2, 3]', undefined, 'json').facts?.rows).toBe(3);
  expect(listPlaces(checkText('{"a": 1}', schema, 'json').findings)).toEqual(['json/not-rows 1']);
  expect(listPlaces(checkText('[{"a": 1},\n 2]', schema, 'json').findings)).toEqual(['json/not-rows 2']);
});

test('a number in quotes, and a text without, are told as such', () => {
  const schema: TableSchema = {
    fields: [
      { name: 'so', type: 'integer' },
      { name: 'ma', type: 'string' },
    ],
  };
  const hints = (text: string) => checkText(text, schema, 'json').findings.map(({ args }) => args['hint']);
  expect(hints('[{"so": "12", "ma": 7}]')).toEqual(['quoted', 'bare']);
  expect(hints('[{"so": "mười hai", "ma": []}]')).toEqual(['', '']);
});
