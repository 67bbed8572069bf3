import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/domain/model/table-schema.ts';
import { checkCsv } from '../../src/table/check-csv.ts';
import { checkSchema } from '../../src/table/check-schema.ts';
import { describeTable, makePlain } from '../../src/table/infer/describe-table.ts';
import { fixCsv } from '../../src/table/rescue/fix-csv.ts';
import { projectRoot } from '../run-command.ts';
import { encodeAs, VARIANTS } from './encode-text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The field of one column below a first one that tells the rows apart. */
function infer(label: string, cells: readonly string[], knownPlaces?: ReadonlySet<string>): Omit<Field, 'name' | 'title'> {
  const text = `stt,${label}\n${cells.map((cell, i) => `r${i},"${cell}"\n`).join('')}`;
  const { schema } = describeTable(bytesOf(text), { file: 't.csv', ...(knownPlaces ? { knownPlaces } : {}) });
  expect([...checkSchema(makePlain(schema), 't.csv')]).toEqual([]);
  const { name: _name, title: _title, ...field } = schema.fields[1] ?? { name: '' };
  return field;
}

const required = { required: true };

test.each<readonly [string, readonly string[], object]>([
  ['ma_buu_chinh', ['01000', '02000', '50000'], { type: 'string', constraints: required }],
  ['ma', ['10', '11', '12', '13', '14'], { type: 'string', constraints: { ...required, pattern: '\\d{2}' } }],
  ['x', ['0912345678', '0987654321'], { type: 'string', constraints: required }],
  ['Mã xã', ['21025', '23293'], { type: 'string', constraints: { ...required, pattern: '\\d{5}' } }],
  ['Năm', ['2025', '2026'], { type: 'year', constraints: required }],
  ['x', ['2024', '2025', '2026'], { type: 'year', constraints: required }],
  ['Số giường', ['2024', '2025', '2026'], { type: 'integer', constraints: { ...required, minimum: 0 } }],
  ['Chênh lệch', ['-5', '0', '12'], { type: 'integer', constraints: required }],
  ['Diện tích', ['1.5', '2', '-3e2'], { type: 'number', constraints: required }],
  ['Diện tích', ['1,5', '12,25'], { type: 'number', decimalChar: ',', constraints: required }],
  ['Dân số', ['1.234.567', '1.234'], { type: 'integer', groupChar: '.', constraints: { ...required, minimum: 0 } }],
  ['x', ['1.234', '5.678'], { type: 'number', constraints: required }],
  ['x', ['12', '', '..', '13'], { type: 'integer', missingValues: ['', '..'] }],
  ['Ngày', ['2026-01-02', ''], { type: 'date' }],
  ['Ngày', ['2/1/2026', '25/12/2025'], { type: 'date', format: '%d/%m/%Y', constraints: required }],
  ['x', ['2026-01', '2026-02'], { type: 'yearmonth', constraints: required }],
  ['x', ['2026-01-02T03:04:05'], { type: 'datetime', constraints: required }],
  ['x', ['true', 'false'], { type: 'boolean', constraints: required }],
  ['x', ['Có', 'Không', 'Có'], { type: 'boolean', trueValues: ['Có'], falseValues: ['Không'], constraints: required }],
  ['Loại', ['a', 'b', 'a', 'b', 'a', 'b'], { type: 'string', constraints: { ...required, enum: ['a', 'b'] } }],
  ['Loại', ['a', 'b', 'a', 'b'], { type: 'string', constraints: required }],
  ['x', ['12', 'mười'], { type: 'string', constraints: required }],
  ['x', ['', ''], { type: 'string' }],
])('%s with %j', (label, cells, expected) => {
  expect(infer(label, cells)).toEqual(expected);
});

test('codes of communes are known by their values where the list is at hand', () => {
  const known = new Set(['21025', '21028', '23293']);
  expect(infer('don_vi', ['21025', '21028', '23293'], known)).toMatchObject({
    type: 'string',
    constraints: { pattern: '\\d{5}' },
  });
  expect(infer('don_vi', ['21025', '21028', '99999'], known)).toMatchObject({ type: 'integer' });
});

describe('a table as offices send it', () => {
  const TABLE =
    'Mã cơ sở;Tên cơ sở;Số giường;Ngày cấp;Tên cơ sở\n' +
    'CS-01;Bệnh viện Sản - Nhi;1.200;3/8/2020;x\nCS-02;Trạm Y tế Cẩm Thành;1.234.567;25/12/2021;y\nCS-03;Phòng khám Nghĩa Lộ;5;1/2/2022;z\n';

  test('gets names for machines, titles for people, a key, and figures', () => {
    const { schema, columns, rows, sniffed } = describeTable(bytesOf(TABLE), { file: 't.csv' });
    expect(schema.fields.map(({ name }) => name)).toEqual(['ma_co_so', 'ten_co_so', 'so_giuong', 'ngay_cap', 'ten_co_so_2']);
    expect(schema.fields[1]?.title).toBe('Tên cơ sở');
    expect(schema.primaryKey).toEqual(['ma_co_so']);
    expect([rows, sniffed.delimiter, sniffed.repeatedNames]).toEqual([3, ';', ['Tên cơ sở']]);
    expect(columns[2]).toMatchObject({ role: 'count', count: 3, missing: 0, distinct: 3, min: '5', max: '1.234.567' });
  });

  test.each(VARIANTS)('is described alike from %s, and after the repair fits what was inferred', (variant) => {
    const text = TABLE.replace(';Tên cơ sở\n', ';Ghi chú\n');
    const bytes = encodeAs(text, variant);
    const { schema } = describeTable(bytes, { file: 't.csv' });
    expect(schema).toEqual(describeTable(bytesOf(text), { file: 't.csv' }).schema);
    const { report, bytes: fixed } = fixCsv(bytes, { file: 't.csv', schema: makePlain(schema) });
    expect(report.findings).toEqual([]);
    expect(new TextDecoder().decode(fixed).split('\n')[2]).toBe('CS-02,Trạm Y tế Cẩm Thành,1234567,2021-12-25,y');
  });
});

test("every table of the portal's own content fits the schema inferred from it", () => {
  const root = join(projectRoot, 'datasets');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'));
  const unfit = files.filter((name) => {
    const bytes = readFileSync(join(root, name));
    const { schema } = describeTable(bytes, { file: name, keepNames: true });
    return checkSchema(schema, name).length + checkCsv(bytes, name, schema).findings.length > 0;
  });
  expect(unfit).toEqual([]);
});

const worldbank = join(projectRoot, '../shared/data/real/worldbank');

test.skipIf(!existsSync(worldbank))('the header below titles is found in a real file', () => {
  const name = readdirSync(worldbank).find((file) => file.startsWith('API')) ?? '';
  const { sniffed, rows, schema } = describeTable(readFileSync(join(worldbank, name)), { file: name });
  expect([sniffed.titleRows, sniffed.trailingBlankColumns, rows]).toEqual([4, 1, 266]);
  expect(schema.fields.slice(0, 2).map(({ name }) => name)).toEqual(['country_name', 'country_code']);
});
