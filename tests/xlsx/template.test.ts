import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';
import { excelTemplate } from '../../src/render/excel-template.ts';
import { checkImported } from '../../src/table/xlsx/check-imported.ts';
import { importWorkbook } from '../../src/table/xlsx/import-workbook.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { projectRoot, runCommand } from '../run-command.ts';
import { fillTemplate } from './fill-template.ts';

const communes = Array.from({ length: 96 }, (_, i) => `Xã số ${i + 1}`);
const schema: TableSchema = {
  fields: [
    { name: 'ma', type: 'string', title: 'Mã <cơ sở> & "tên"', constraints: { required: true, pattern: '^0\\d{4}$' } },
    { name: 'xa', type: 'string', constraints: { enum: communes } },
    { name: 'loai', type: 'string', constraints: { enum: ['a', 'b'] } },
    { name: 'so', type: 'integer', unit: 'giường', constraints: { minimum: 0, maximum: 1500 } },
    { name: 'ti_le', type: 'number', constraints: { exclusiveMinimum: 0 } },
    { name: 'ngay', type: 'date', constraints: { minimum: '2000-01-01' } },
    { name: 'luc', type: 'datetime' },
    { name: 'gio', type: 'time' },
    { name: 'co', type: 'boolean' },
    { name: 'con', type: 'boolean', trueValues: ['còn'], falseValues: ['hết'] },
    { name: 'nam', type: 'year' },
    { name: 'ghi_chu', type: 'string', constraints: { maxLength: 20 } },
  ],
};

describe('a template', () => {
  const bytes = excelTemplate(schema, 'Cơ sở');
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';

  it('is read back to its own columns; its example row is told apart and is no data', () => {
    const { header, rows, findings, sheet: name } = importWorkbook(bytes, 'mau.xlsx');
    expect([name, header, rows]).toEqual(['Dữ liệu', schema.fields.map((field) => field.name), []]);
    expect(findings).toMatchObject([
      { code: 'xlsx/example-row', level: 'error', where: { line: 2 }, args: { cell: "'Dữ liệu'!A2:L2" } },
    ]);
  });

  it('has a frozen header, drop-downs, ranges and formats', () => {
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toMatch(/type="list"[^>]*sqref="C2:C1048576"><formula1>&quot;a,b&quot;<\/formula1>/);
    expect(sheet).toMatch(/type="list"[^>]*sqref="B2:B1048576"><formula1>'Giá trị cho phép'!\$A\$2:\$A\$97<\/formula1>/);
    expect(sheet).toMatch(/type="whole"[^>]*sqref="D2:D1048576"><formula1>0<\/formula1><formula2>1500<\/formula2>/);
    expect(sheet).toMatch(/type="date"[^>]*sqref="F2:F1048576"><formula1>36526<\/formula1>/);
    expect(sheet).toMatch(/type="textLength"[^>]*sqref="L2:L1048576"><formula1>0<\/formula1><formula2>20<\/formula2>/);
    expect(sheet).toContain('prompt="Mã &lt;cơ sở&gt; &amp; &quot;tên&quot;"');
    expect(sheet).toMatch(/<col min="1" max="1" [^>]*style="2"/);
  });

  it('explains every column on the guide sheet, in both languages', () => {
    const guide = parts['xl/worksheets/sheet2.xml'] ?? '';
    for (const text of ['Mẫu nhập liệu: Cơ sở', 'giường', 'từ 0 trở lên; không quá 1500', 'ví dụ minh họa', '^0\\d{4}$'])
      expect(guide).toContain(text);
    expect(parts['xl/workbook.xml']).toContain('name="Hướng dẫn"');
    expect(
      strFromU8(unzipSync(excelTemplate(schema, 'Facilities', 'en'))['xl/worksheets/sheet2.xml'] ?? new Uint8Array()),
    ).toContain('0 or more; at most 1500');
  });

  it('is the same bytes each time', () => expect(excelTemplate(schema, 'Cơ sở')).toEqual(bytes));

  it('filled in, it validates; left as it was, it does not', () => {
    const filled = fillTemplate(bytes, ['00123', 'Xã số 7', 'a', 12, 0.5, 45000, 45000.5, 0.25, true, 'còn', 2026, 'x']);
    const checked = checkImported(importWorkbook(filled, 'mau.xlsx'), 'mau.xlsx', schema);
    expect(checked.findings).toEqual([]);
    expect(checked.facts?.preview).toEqual([
      ['00123', 'Xã số 7', 'a', '12', '0.5', '2023-03-15', '2023-03-15T12:00:00', '06:00:00', 'true', 'còn', '2026', 'x'],
    ]);
    expect(checkImported(importWorkbook(bytes, 'mau.xlsx'), 'mau.xlsx', schema).findings.map(({ code }) => code)).toEqual([
      'xlsx/example-row',
      'table/no-rows',
    ]);
  });

  it('a wrong value is found in its cell', () => {
    const filled = fillTemplate(bytes, ['123', 'Xã số 7', 'c', 12, 0.5, 45000, 45000.5, 0.25, true, 'còn', 2026, 'x']);
    const { findings } = checkImported(importWorkbook(filled, 'mau.xlsx'), 'mau.xlsx', schema);
    expect(findings.map(({ code, args, where }) => [code, args['cell'], where.line, where.row])).toEqual([
      ['table/pattern', "'Dữ liệu'!A2", 2, 1],
      ['table/enum', "'Dữ liệu'!C2", 2, 1],
    ]);
  });
});

const schemas = readdirSync(join(projectRoot, 'datasets'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('schema.yaml'),
);
test.each(schemas)('the template of %s is read back to its columns', (path) => {
  const own = parse(readFileSync(join(projectRoot, 'datasets', path), 'utf8')) as TableSchema;
  const { header, rows, findings } = importWorkbook(excelTemplate(own, 'Mẫu'), 'mau.xlsx');
  expect([header, rows]).toEqual([own.fields.map((field) => field.name), []]);
  expect(findings.map(({ code }) => code)).toEqual(['xlsx/example-row']);
});

describe('the command', () => {
  const root = () => makeTestFolder(baseRepository());
  it('writes the template of an item and of a dataset', async () => {
    const cwd = root();
    const item = await runCommand(['template', '--item', 'yt-01', '--root', cwd], { cwd });
    expect([item.code, item.stdout]).toEqual([0, 'Đã ghi mau-yt-01.xlsx\n']);
    const dataset = await runCommand(['template', 'co-so-kham-benh', '--out', 'a.xlsx', '--root', cwd, '--lang', 'en'], { cwd });
    expect([dataset.code, dataset.stdout]).toEqual([0, 'Wrote a.xlsx\n']);
    expect(importWorkbook(readFileSync(join(cwd, 'mau-yt-01.xlsx')), 'x').header).toEqual([
      'ma',
      'ten',
      'loai',
      'so_giuong',
      'toa_do_lat',
      'ngay_cap',
    ]);
  });
  it('validates a workbook against a schema and names the cells', async () => {
    const cwd = root();
    const bytes = excelTemplate(parse(baseRepository()[`${baseDataset}/schema.yaml`] ?? '') as TableSchema, 'Cơ sở');
    writeFileSync(join(cwd, 'nop.xlsx'), fillTemplate(bytes, ['CS-001', 'Bệnh viện', 'benh-vien', -5, 15.1, 43591]));
    const { code, stdout } = await runCommand(
      ['validate', 'nop.xlsx', '--schema', `${baseDataset}/schema.yaml`, '--format', 'json'],
      { cwd },
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      summary: { files: 1, rows: 1, errors: 1 },
      problems: [{ code: 'table/minimum', cell: "'Dữ liệu'!D2", line: 2, row: 1, column: 'so_giuong' }],
    });
    const said = await runCommand(['validate', 'nop.xlsx', '--schema', `${baseDataset}/schema.yaml`], { cwd });
    expect(said.stdout).toContain("nop.xlsx:2  lỗi  table/minimum  ô 'Dữ liệu'!D2, cột so_giuong, dòng dữ liệu 1");
  });
  it.each([[['template']], [['template', '--item', 'ZZ-9']], [['template', 'khong-co']], [['template', 'a', '--item', 'YT-01']]])(
    '%j is wrong usage',
    async (args) => {
      const { code, stderr } = await runCommand([...args, '--root', root()]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/\S/);
    },
  );
});
