import { describe, expect, test } from 'vitest';
import type { Field, TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkFile } from '../../src/table/check-file.ts';
import { listPlaces, checkText } from '../table/check-text.ts';

/** Rows C01–C15 of the list of hostile and unlucky inputs; what is large is in `large-inputs.test.ts`. */
function findIn(cell: string, field: Partial<Field> = {}): string[] {
  const schema: TableSchema = { fields: [{ name: 'a', type: 'string', ...field }, { name: 'b' }] };
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  return listPlaces(checkText(`a,b\nx0,1\n${quoted},2\n`.replace('x0', GOOD[field.type ?? 'string'] ?? 'x'), schema).findings);
}

const GOOD: Readonly<Record<string, string>> = {
  string: 'x',
  integer: '1',
  number: '1',
  date: '2025-01-01',
  datetime: '2025-01-01T00:00:00',
};

describe('C01: formulas are named with their place', () => {
  const cells = [
    "=cmd|' /C calc'!A0",
    '=1+1',
    '=HYPERLINK("http://example.org","x")',
    '= SUM(A1:A9)',
    '@SUM(1+1)*cmd',
    '+1+1',
    '-2+3',
    '-1*5',
    "+cmd|' /C calc'!A0",
    "-cmd|' /C calc'!A0",
    "@cmd|' /C calc'!A0",
    '+SUM(A1)',
    '-HYPERLINK("x")',
    '\t=1+1',
    '\r=1+1',
  ];
  test.each(cells)('%j', (cell) => {
    expect(findIn(cell)).toContain('table/formula 3:2 a');
  });
});

describe('C02: what only begins like a formula is left alone', () => {
  const cells = [
    '-5',
    '-5,5',
    '-1.234.567',
    '+84 255 3822 123',
    '+84-255-3822123',
    '- Năm HT: 1982',
    '-Trạm y tế (cũ)',
    '-UBND(xã)',
    '@m?t nước',
    '@quangngai',
    '-',
    '+',
    '=',
    '==',
    '=> chuyển sang năm sau',
    '-10 - 15',
    '+/- 5',
    '--',
    '- A | B!',
    'x=1+1',
  ];
  test.each(cells)('%j', (cell) => {
    expect(findIn(cell)).toEqual([]);
  });
});

describe('C03: other encodings are refused', () => {
  const bytes: readonly (readonly [string, readonly number[]])[] = [
    ['Windows-1258', [0x61, 0x2c, 0x62, 0x0a, 0x42, 0xec, 0x6e, 0x68, 0x2c, 0x31, 0x0a]],
    ['TCVN3', [0x61, 0x2c, 0x62, 0x0a, 0x54, 0xd8, 0x6e, 0x68, 0x2c, 0x31, 0x0a]],
    ['UTF-16 little-endian', [0xff, 0xfe, 0x61, 0, 0x2c, 0, 0x62, 0, 0x0a, 0]],
    ['UTF-16 big-endian', [0xfe, 0xff, 0, 0x61, 0, 0x2c, 0, 0x62, 0, 0x0a]],
    ['UTF-16 without a mark', [0x61, 0, 0x2c, 0, 0x62, 0, 0x0a, 0, 0x31, 0, 0x2c, 0, 0x32, 0, 0x0a, 0]],
  ];
  test.each(bytes)('%s', (_name, list) => {
    const { findings } = checkFile(new Uint8Array(list), 't.csv', 'csv');
    expect(findings.map(({ code }) => code)).toContain('table/encoding');
  });
});

test('C04: one bad byte is found at its offset, line and row', () => {
  const row = 'abcdefghi,1\n';
  const bytes = new TextEncoder().encode(`a,b\n${row.repeat(40_000)}`);
  bytes[452_952] = 0xe9;
  const [finding] = checkFile(bytes, 't.csv', 'csv').findings;
  const index = Math.floor((452_952 - 4) / 12);
  expect(finding).toMatchObject({
    code: 'table/encoding',
    where: { line: index + 2, row: index + 1 },
    args: { offset: 452_952 },
  });
});

const files: readonly (readonly [name: string, text: string, found: string])[] = [
  ['semicolons', 'a;b\n1;2\n', 'table/delimiter 1:0'],
  ['tabs', 'a\tb\n1\t2\n', 'table/delimiter 1:0'],
  ['bars', 'a|b\n1|2\n', 'table/delimiter 1:0'],
  ['mixed line ends', 'a,b\r\n1,2\n3,4\r\n', 'table/line-ending 2:1'],
  ['carriage returns', 'a,b\r1,2\r', 'table/line-ending 1:0'],
  ['zero bytes', '', 'table/empty'],
  ['only a byte order mark', '\ufeff', 'table/empty'],
  ['only a header', 'a,b\n', 'table/no-rows 1:0'],
];
test.each(files)('C06: %s', (_name, text, found) => {
  const { findings } = checkText(text);
  expect(listPlaces(findings)).toEqual([found]);
  expect(findings[0]?.level).toBe(found.startsWith('table/no-rows') ? 'warning' : 'error');
});

const numbers: readonly (readonly [Field['type'], string])[] = [
  ['number', '1e400'],
  ['integer', 'NaN'],
  ['integer', 'Infinity'],
  ['number', 'Infinity'],
  ['number', '0x1F'],
  ['integer', '0x1F'],
  ['number', '1_000'],
  ['integer', '１２'],
  ['integer', '1.234'],
  ['number', '1.234,5'],
  ['number', '12,5'],
  ['number', '1\u00a0234'],
  ['integer', '1 234'],
];
test.each(numbers)('C08, C09: no %s: %j', (type, cell) => {
  expect(findIn(cell, { type: type ?? 'any' })).toContain('table/type 3:2 a');
});

test('C08: twenty digits and minus zero are numbers, kept as written', () => {
  const schema: TableSchema = { fields: [{ name: 'a', type: 'integer' }] };
  const { findings, facts } = checkText('a\n12345678901234567890\n-0\n', schema);
  expect(findings).toEqual([]);
  expect(facts?.columns[0]?.max).toBe('12345678901234567890');
});

const dates = ['30/02/2025', '2023-02-29', '2025-13-01', '01/02/03', '45658', '7 Jan 1900', '29/02/2023', '2025-1-1'];
test.each(dates)('C10: no date: %s', (cell) => {
  expect(findIn(cell, { type: 'date' })).toContain('table/type 3:2 a');
});
test('C10: no time 24:00', () => {
  expect(findIn('2025-01-01T24:00:00', { type: 'datetime' })).toContain('table/type 3:2 a');
});

describe('C11: dates after the day of the check', () => {
  const future = (name: string, extra: Partial<Field> = {}) => {
    const schema: TableSchema = { fields: [{ name, type: 'date', ...extra }] };
    return listPlaces(checkText(`${name}\n2025-01-01\n2062-11-01\n2062-11-01\n`, schema, 'csv', '2026-11-23').findings);
  };
  test('are doubted', () => expect(future('ngay_kham')).toEqual(['table/date-future 3:2 ngay_kham']));
  test('are told where they stand, in whatever way they are written', () => {
    const schema: TableSchema = { fields: [{ name: 'a' }, { name: 'ngay', type: 'date', format: '%d/%m/%Y' }] };
    const text = 'a,ngay\n"x\ny",01/12/2025\nz,01/11/2062\n';
    const { findings } = checkText(text, schema, 'csv', '2026-11-23');
    expect(listPlaces(findings)).toEqual(['table/date-future 4:2 ngay']);
    const rows = '[{"ngay": "2025-01-01"},\n{"ngay": "2062-01-01"}]';
    const asJson = checkText(rows, { fields: [{ name: 'ngay', type: 'date' }] }, 'json', '2026-11-23').findings;
    expect(listPlaces(asJson)).toEqual(['table/date-future 2:2 ngay']);
  });
  test('may be terms and plans', () => {
    expect(future('ngay_het_han')).toEqual([]);
    expect(future('du_kien_hoan_thanh')).toEqual([]);
  });
  test('are judged by the schema where it states a maximum', () => {
    expect(future('ngay', { constraints: { maximum: '2099-12-31' } })).toEqual([]);
  });
});

test('C12: names that differ by case, space or Unicode form are one', () => {
  for (const other of ['huyện', 'Huyện ', 'Huyện'.normalize('NFD')]) {
    const codes = checkText(`Huyện,${other}\n1,2\n`).findings.map(({ code }) => code);
    expect(codes).toContain('table/duplicate-column');
  }
});

test('C13: odd column names are data, and no prototype changes', () => {
  const names = ['__proto__', 'constructor', 'toString', 'id"><', 'x'.repeat(300)];
  const text = `${names.map((name) => `"${name.replaceAll('"', '""')}"`).join(',')}\n1,2,3,4,5\n`;
  const { findings, facts } = checkText(text, { fields: names.map((name) => ({ name, type: 'integer' })) });
  expect(findings).toEqual([]);
  expect(facts?.header).toEqual(names);
  expect(({} as Record<string, unknown>)['1']).toBeUndefined();
});

test('C15: long decimals and codes are no finding', () => {
  for (const cell of ['123456.789012345678', '4300123456', '0251234567890', '079123456.12']) expect(findIn(cell)).toEqual([]);
});

describe('T06: characters that nobody sees', () => {
  test.each(['a\u202eb', 'a\u2066b', 'a\u200bb', 'a\u{e0041}b', 'a\ufeffb', '\u200fa'])('%j', (cell) => {
    expect(findIn(cell)).toContain('table/invisible-character 3:2 a');
  });
  test.each(['👩\u200d⚕', 'Đắk Tô', 'Sa Huỳnh – Đức Phổ', '1\u00a0000'])('but not %j', (cell) => {
    expect(findIn(cell)).toEqual([]);
  });
});

describe('T07: control characters and what is no character', () => {
  test.each(['a\0b', 'a\u0001b', 'a\u001fb', 'a\u007fb', 'a\u0085b', 'a\ufffeb', 'a\uffffb'])('%j', (cell) => {
    expect(findIn(cell)).toContain('table/control-character 3:2 a');
  });
  test('a tab or a line break in a cell is none', () => {
    for (const cell of ['a\tb', 'a\nb']) expect(findIn(cell)).toEqual([]);
  });
  test('in JSON, with its place', () => {
    const { findings } = checkText('[{"a": "x"},\n{"a": "b\\u0000c"}]', { fields: [{ name: 'a' }] }, 'json');
    expect(listPlaces(findings)).toEqual(['table/control-character 2:2 a']);
  });
  test('half a letter is no JSON, and its bytes are no UTF-8', () => {
    expect(checkText('["\\ud800"]', undefined, 'json').findings).toMatchObject([
      { code: 'json/syntax', args: { kind: 'surrogate' } },
    ]);
    const { findings } = checkFile(new Uint8Array([0x61, 0x0a, 0x78, 0xed, 0xa0, 0x80, 0x0a]), 't.csv', 'csv');
    expect(findings).toMatchObject([{ code: 'table/encoding', where: { line: 2, row: 1 } }]);
  });
});

test('a date in a form of its own is not advised to take the usual one', () => {
  const { findings } = checkText('a\n31/02/2025\n', { fields: [{ name: 'a', type: 'date', format: '%d/%m/%Y' }] });
  expect(findings).toMatchObject([{ code: 'table/type', args: { hint: '' } }]);
});
