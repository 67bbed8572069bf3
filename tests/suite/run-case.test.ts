import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runCase, runPackage } from '../../scripts/suite/run-suite.ts';
import type { SuiteCase } from '../../scripts/suite/suite-case.ts';
import { makeTestFolder } from '../make-test-repo.ts';

const schema = {
  fields: [
    { name: 'id', type: 'integer' },
    { name: 'ten', type: 'string' },
  ],
};

async function verdictOf(content: string | Uint8Array, item: Partial<SuiteCase> = {}): Promise<string> {
  const file = item.file ?? 'bang.csv';
  const folder = makeTestFolder({});
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
  const { verdict, types } = await runCase({ id: 'x', expected: { verdict: 'valid' }, schema, ...item, file }, folder);
  return [verdict, ...types].join(' ');
}

const rows: readonly (readonly [name: string, text: string, dialect: unknown, said: string])[] = [
  ['no dialect', 'id,ten\n1,a\n', null, 'valid'],
  ['semicolons without a dialect', 'id;ten\n1;a\n', null, 'invalid csv-syntax'],
  ['semicolons', 'id;ten\n1;"a;b"\n', { delimiter: ';' }, 'valid'],
  ['semicolons as version 1 wrote it', 'id;ten\n1;a\n', { csv: { delimiter: ';' } }, 'valid'],
  ['a delimiter of two characters', 'id||ten\n1||a\n', { delimiter: '||' }, 'valid'],
  ['another quote', "id,ten\n1,'a,b'\n", { quoteChar: "'" }, 'valid'],
  ['no quotes at all', 'id,ten\n1,"a\n', { quoteChar: null }, 'valid'],
  ['escapes', 'id,ten\n1,"a\\"b"\n', { escapeChar: '\\', doubleQuote: false }, 'valid'],
  ['space before the cells', 'id, ten\n1, "a, b"\n', { skipInitialSpace: true }, 'valid'],
  ['a text for no value', 'id,ten\n\\N,a\n', { nullSequence: '\\N' }, 'valid'],
  ['no header', '1,a\n2,b\n', { header: false }, 'valid'],
  ['the second row as header', 'Bảng 1\nid,ten\n1,a\n', { headerRows: [2] }, 'valid'],
  ['two header rows', 'id,ten\nso,chu\n1,a\n', { headerRows: [1, 2], headerJoin: '_' }, 'invalid incorrect-label'],
  ['comments by a character', '# tiêu đề\nid,ten\n# giữa\n1,a\n', { commentChar: '#' }, 'valid'],
  ['comment rows', 'x\nid,ten\n1,a\n', { commentRows: [1] }, 'valid'],
  ['names without case', 'ID,Ten\n1,a\n', { headerCase: false }, 'valid'],
  ['a wrong value all the same', 'id;ten\nx;a\n', { delimiter: ';' }, 'invalid type-error'],
  ['an unclosed quote', 'id;ten\n1;"a\n', { delimiter: ';' }, 'invalid csv-syntax'],
  ['short and long rows', 'id;ten\n1\n1;a;b\n', { delimiter: ';' }, 'invalid extra-cell missing-cell'],
  ['a dialect of wrong types', 'id,ten\n1,a\n', { delimiter: 7, headerRows: 'x', header: 'y' }, 'valid'],
];

test.each(rows)('dialect: %s', async (_name, text, dialect, said) => {
  expect(await verdictOf(text, { dialect })).toBe(said);
});

describe('files', () => {
  test('in a declared encoding', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('id,ten\n1,'), 0xe9, 0x0a]);
    expect(await verdictOf(bytes, { encoding: 'windows-1252' })).toBe('valid');
    expect(await verdictOf(bytes)).toBe('invalid encoding-error');
    expect(await verdictOf('id,ten\n1,a\n', { encoding: 'khong-co' })).toBe('invalid encoding-error');
  });
  test('in an archive', async () => {
    const zip = zipSync({ 'bang.csv': new TextEncoder().encode('id,ten\nx,a\n') });
    expect(await verdictOf(zip, { file: 'bang.csv.zip', format: 'zip' })).toBe('invalid type-error');
    expect(await verdictOf('no archive', { file: 'bang.csv.zip', format: 'zip' })).toBe('invalid format-error');
  });
  test('of other formats', async () => {
    expect(await verdictOf('id\tten\n1\ta\n', { file: 'bang.tsv', format: 'tsv' })).toBe('valid');
    expect(await verdictOf('[{"id": 1, "ten": "a"}]', { file: 'bang.json', format: 'json' })).toBe('valid');
    expect(await verdictOf('x', { file: 'bang.xls', format: 'xls' })).toBe('invalid format-error');
  });
  test('that are not there', async () => {
    const folder = makeTestFolder({});
    const result = await runCase({ id: 'x', file: 'khong-co.csv', expected: { verdict: 'invalid' } }, folder);
    expect(result).toEqual({ id: 'x', verdict: 'invalid', types: ['scheme-error'] });
  });
});

describe('schemas', () => {
  test('in a file', async () => {
    const folder = makeTestFolder({ 'bang.csv': 'id,ten\nx,a\n', 'schema.json': JSON.stringify(schema) });
    const item: SuiteCase = { id: 'x', file: 'bang.csv', schema: 'schema.json', expected: { verdict: 'invalid' } };
    expect(await runCase(item, folder)).toMatchObject({ verdict: 'invalid', types: ['type-error'] });
    expect(await runCase({ ...item, schema: 'khac.json' }, folder)).toMatchObject({ verdict: 'invalid' });
    expect(await runCase({ ...item, schema: 'https://example.org/schema.json' }, folder)).toMatchObject({ verdict: 'invalid' });
  });
  test('that contradict themselves', async () => {
    expect(await verdictOf('a\n1\n', { schema: { fields: [{ name: 'a', type: 'so' }] } })).toBe(
      'invalid field-error metadata-error',
    );
    expect(await verdictOf('a\n1\n', { schema: { fields: [{ name: 'a' }], primaryKey: 'b' } })).toBe(
      'invalid metadata-error schema-error',
    );
  });
});

describe('packages', () => {
  const people = {
    name: 'nguoi',
    data: [
      ['ma', 'xa'],
      ['a', '01'],
      ['b', ''],
    ],
    schema: keyTo('xa', 'xa', 'so'),
  };
  function keyTo(field: string, resource: string, target: string) {
    const fields = [
      { name: 'ma', type: 'string' },
      { name: field, type: 'integer' },
    ];
    return { fields, foreignKeys: [{ fields: field, reference: { resource, fields: target } }] };
  }
  const run = async (resources: unknown, files: Record<string, string> = {}) => {
    const { verdict, types } = await runPackage({ id: 'x', descriptor: { resources }, expected: 'valid' }, makeTestFolder(files));
    return [verdict, ...types].join(' ');
  };
  test('keys between tables are followed by value, not by text', async () => {
    expect(await run([people, { name: 'xa', data: [{ so: 1 }] }])).toBe('valid');
    expect(await run([people, { name: 'xa', data: [{ so: 2 }] }])).toBe('invalid foreign-key');
  });
  test('keys to nowhere and in a circle', async () => {
    expect(await run([people])).toBe('invalid schema-error');
    const back = {
      name: 'xa',
      data: [
        ['ma', 'xa'],
        ['1', '1'],
      ],
      schema: keyTo('xa', 'nguoi', 'ma'),
    };
    expect(await run([people, back])).toContain('schema-error');
  });
  test('descriptors', async () => {
    expect(await run([])).toBe('invalid package-error');
    expect(await run('x')).toBe('invalid package-error');
    expect(await run([{ name: 'a' }])).toBe('invalid package-error');
    expect(await run([{ name: 'a', path: '../a.csv' }])).toBe('invalid package-error');
    expect(await run([{ name: 'a', path: 'https://example.org/a.csv' }])).toBe('invalid package-error');
    expect(
      await run(
        [
          { name: 'a', path: 'a.csv' },
          { name: 'a', path: 'a.csv' },
        ],
        { 'a.csv': 'x\n1\n' },
      ),
    ).toBe('invalid package-error');
  });
  test('sizes, hashes and tables in parts', async () => {
    const files = { 'a.csv': 'x\n1\n', 'b.csv': '2\n' };
    expect(await run([{ name: 'a', path: 'a.csv', bytes: 4 }], files)).toBe('valid');
    expect(await run([{ name: 'a', path: 'a.csv', bytes: 5 }], files)).toBe('invalid byte-count');
    expect(await run([{ name: 'a', path: 'a.csv', hash: 'md5:00000000000000000000000000000000' }], files)).toBe(
      'invalid hash-count',
    );
    expect(await run([{ name: 'a', path: ['a.csv', 'b.csv'] }], files)).toBe('valid');
  });
});
