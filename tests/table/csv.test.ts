import { expect, test } from 'vitest';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkCsv } from '../../src/table/check-csv.ts';
import { checkText, listPlaces } from './check-text.ts';

const rows: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
  ['nothing', '', ['table/empty']],
  ['only a byte order mark', '\ufeff', ['table/empty']],
  ['a byte order mark before a quoted name', '\ufeff"a","b"\n1,2\n', []],
  ['header only', 'a,b\n', ['table/no-rows 1:0']],
  ['header only without line end', 'a,b', ['table/no-rows 1:0']],
  ['no line end at the end', 'a,b\n1,2', []],
  ['semicolons', 'a;b\n1;2\n', ['table/delimiter 1:0']],
  ['semicolons with quotes', '"a";"b"\n"1,5";2\n', ['table/delimiter 1:0']],
  ['tabs', 'a\tb\n1\t2\n', ['table/delimiter 1:0']],
  ['pipes', 'a|b\n1|2\n', ['table/delimiter 1:0']],
  ['a semicolon inside a name', 'a,"b;c"\n1,2\n', []],
  ['CRLF', 'a,b\r\n1,2\r\n', []],
  ['CRLF and a line break in a cell', 'a,b\r\n1,"x\ny"\r\n', []],
  ['CR alone', 'a,b\r1,2\r', ['table/line-ending 1:0']],
  ['CRLF, then LF', 'a,b\r\n1,2\n3,4\n', ['table/line-ending 2:1']],
  ['a lone CR in a row', 'a,b\n1,2\r3,4\n', ['table/line-ending 2:1']],
  ['a bare quote', 'a,b\n1,2\n3,x"y\n', ['table/quote 3:2']],
  ['text behind a quote', 'a,b\n"1"2,3\n', ['table/quote 2:1']],
  ['a space before a quote', 'a,b\n1, "2"\n', ['table/quote 2:1']],
  ['an unclosed quote', 'a,b\n1,"x\ny"\n2,"z\n3,4\n', ['table/quote 4:2']],
  ['an unclosed quote on a later line of its row', 'a,b\n"x\r\ny","z\n', ['table/quote 3:1']],
  ['rows before a quote fault are checked', 'a,b\n1\n3,x"y\n5\n', ['table/ragged-row 2:1', 'table/quote 3:2']],
  ['short and long rows', 'a,b\n1\n1,2,3\n1,2\n', ['table/ragged-row 2:1 ×2']],
  ['blank lines', 'a,b\n\n1,2\n\n', ['table/blank-row 2:1 ×2']],
  ['rows of empty cells', 'a,b\n,\n"",""\n1,\n', ['table/blank-row 2:1 ×2']],
  [
    'equal names',
    'a,b,A ,a\n1,2,3,4\n',
    ['table/duplicate-column 1:0 A ', 'table/whitespace 1:0 A ', 'table/duplicate-column 1:0 a'],
  ],
  [
    'equal names by Unicode form',
    `huyện,${'huyện'.normalize('NFD')}\n1,2\n`,
    [`table/duplicate-column 1:0 ${'huyện'.normalize('NFD')}`, `table/not-nfc 1:0 ${'huyện'.normalize('NFD')}`],
  ],
  ['a blank name', 'a,,b\n1,2,3\n', ['table/blank-column-name 1:0']],
  ['decomposed letters', `a,b\n${'ế'.normalize('NFD')},2\n`, ['table/not-nfc 2:1 a']],
  ['NUL and other controls', 'a,b\n1,x\u0000\n\u0007,2\n', ['table/control-character 2:1 b', 'table/control-character 3:2 a']],
  ['tab and line break in quotes', 'a,b\n"x\ty","1\n2"\n', []],
  ['spaces at the ends', 'a,b\n x,y\u00a0\n', ['table/whitespace 2:1 a', 'table/whitespace 2:1 b']],
  ['lists and phones that begin with a sign', 'a,b\n- Năm HT: 1982,+84 255 3822\n-5,@m\n', []],
  ['names of prototypes', '__proto__,constructor,toString\n1,2,3\n', []],
];

test.each(rows)('%s', (_name, text, found) => {
  expect(listPlaces(checkText(text).findings)).toEqual(found);
});

test('lines are physical and rows are records, with line breaks of every kind in cells', () => {
  const schema: TableSchema = { fields: [{ name: 'a' }, { name: 'n', type: 'integer' }] };
  const text = 'a,n\r\n"1\r\n2\n3",1\r\nx,bad\r\n"u\r\n\r\nv",2\r\ny,worse\r\n';
  const { findings } = checkText(text, schema);
  expect(listPlaces(findings)).toEqual(['table/type 5:2 n ×2']);
  expect(listPlaces(checkText(text.replace(',bad', ',3'), schema).findings)).toEqual(['table/type 9:4 n']);
});

test('a byte that is not UTF-8 is found with its offset, line and row, and the rest is checked', () => {
  const schema: TableSchema = { fields: [{ name: 'a' }, { name: 'n', type: 'integer' }] };
  const bytes = new TextEncoder().encode('a,n\n"x\ny",1\nB?nh,2\nz,x\n');
  bytes[bytes.indexOf(63)] = 0xec;
  const { findings, facts } = checkCsv(bytes, 't.csv', schema);
  expect(listPlaces(findings)).toEqual(['table/encoding 4:2', 'table/type 5:3 n']);
  expect(findings[0]?.args['offset']).toBe(13);
  expect(facts?.rows).toBe(3);
});

const broken: readonly (readonly [string, readonly number[], number])[] = [
  ['a lone tail byte', [0x61, 0x0a, 0x80, 0x0a], 2],
  ['an overlong form', [0x61, 0x0a, 0xc0, 0xaf], 2],
  ['an encoded surrogate', [0x61, 0x0a, 0xed, 0xa0, 0x80], 2],
  ['beyond Unicode', [0x61, 0x0a, 0xf5, 0x80, 0x80, 0x80], 2],
  ['cut at the end', [0x61, 0x0a, 0xe1, 0xba], 2],
  ['after a byte order mark', [0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xff], 5],
];

test.each(broken)('not UTF-8: %s', (_name, bytes, offset) => {
  const finding = checkCsv(new Uint8Array(bytes), 't.csv').findings.find(({ code }) => code === 'table/encoding');
  expect(finding?.args['offset']).toBe(offset);
});

test('a damaged header is not compared with the schema', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('t'), 0xea, ...new TextEncoder().encode('n,b\n1,2\n')]);
  const { findings, facts } = checkCsv(bytes, 't.csv', { fields: [{ name: 'tên' }, { name: 'b' }] });
  expect(findings.map(({ code }) => code)).toEqual(['table/encoding']);
  expect(facts).toBeUndefined();
});

test('UTF-16 is named as such', () => {
  const bytes = new Uint8Array(new Uint16Array([0xfeff, 97, 44, 98, 10]).buffer);
  expect(checkCsv(bytes, 't.csv').findings).toMatchObject([{ code: 'table/encoding', args: { guess: 'utf-16' } }]);
});

test('facts: counts, extremes as written, preview of fifty rows', () => {
  const schema: TableSchema = { fields: [{ name: 'a' }, { name: 'n', type: 'number' }, { name: 'd', type: 'date' }] };
  const many = Array.from({ length: 58 }, (_, i) => `x${i % 3},${i},2026-01-01`).join('\n');
  const { facts } = checkText(`a,n,d\ny,-1.50,2025-12-31\nz,,\n${many}\n`, schema);
  expect(facts?.rows).toBe(60);
  expect(facts?.preview).toHaveLength(50);
  expect(facts?.preview[1]).toEqual(['z', '', '']);
  expect(facts?.columns).toEqual([
    { name: 'a', type: 'any', count: 60, missing: 0, distinct: 5 },
    { name: 'n', type: 'number', count: 59, missing: 1, distinct: 59, min: '-1.50', max: '57', mean: (57 * 29 - 1.5) / 59 },
    {
      name: 'd',
      type: 'date',
      count: 59,
      missing: 1,
      distinct: 2,
      min: '2025-12-31',
      max: '2026-01-01',
      maxAt: { row: 3, line: 4 },
    },
  ]);
});

test('a file of faults gives a small report', () => {
  const schema: TableSchema = {
    fields: [
      { name: 'a', type: 'integer' },
      { name: 'b', constraints: { required: true } },
    ],
  };
  const { findings } = checkText(`a,b\n${'x,\n'.repeat(2000)}`, schema);
  expect(listPlaces(findings)).toEqual(['table/type 2:1 a ×2000', 'table/required 2:1 b ×2000']);
});

test('long values are shortened and invisible letters named', () => {
  const schema: TableSchema = { fields: [{ name: 'a', type: 'integer' }, { name: 'b' }] };
  const [first] = checkText(`a,b\n${'9'.repeat(80)}x,1\n`, schema).findings;
  expect(String(first?.args['value'])).toHaveLength(60);
  expect(checkText('a,b\n"1\n\u0000",1\n').findings[0]?.args['value']).toBe('1↵U+0000');
});

test('a wrong number says what it probably is', () => {
  const schema: TableSchema = {
    fields: [
      { name: 'n', type: 'integer' },
      { name: 'd', type: 'date' },
    ],
  };
  const hints = ['1.234,x', '"12,5",03/08/2026', '1.5,45658', '12a,2026-02-30'].map((row) =>
    checkText(`n,d\n${row}\n`, schema).findings.map((finding) => finding.args['hint']),
  );
  expect(hints).toEqual([
    ['grouped', ''],
    ['decimal-comma', 'day-first'],
    ['decimal', 'serial'],
    ['', 'no-such-day'],
  ]);
});

test('two hundred thousand columns give a bounded report', () => {
  const header = Array.from({ length: 200_000 }, (_, i) => `c${i}`).join(',');
  const { findings } = checkText(`${header}\n`, { fields: [{ name: 'c0' }] });
  expect(findings.length).toBeLessThan(1100);
  expect(findings.reduce((sum, finding) => sum + (finding.count ?? 1), 0)).toBe(200_000);
});
