import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { baseRepository } from '../base-repository.ts';
import { projectRoot, runCommand } from '../run-command.ts';
import { buildWorkbook, STYLE, styled, type SheetSpec } from '../xlsx/build-workbook.ts';
import { encodeAs } from './encode-text.ts';

const SCHEMA = `fields:
  - {name: ma_xa, title: Mã xã, type: string, constraints: {pattern: "\\\\d{5}"}}
  - {name: ten, title: Tên, type: string}
  - {name: dan_so, title: Dân số, type: integer}
  - {name: ngay, title: Ngày, type: date}
`;
const TABLE =
  'Mã xã;Tên;Dân số;Ngày\r\n21031;Xã Bình Sơn;1.234.567;3/8/2026\r\n23293;Phường Kon Tum;12.345;25/12/2025\r\n21025;Phường Cẩm Thành;9.999;1/2/2026\r\n';
const FIXED =
  'ma_xa,ten,dan_so,ngay\n21031,Xã Bình Sơn,1234567,2026-08-03\n23293,Phường Kon Tum,12345,2025-12-25\n21025,Phường Cẩm Thành,9999,2026-02-01\n';

function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rescue-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const ajv = new Ajv2020({ allErrors: true, strict: false });
for (const name of readdirSync(join(projectRoot, 'schemas'))) {
  ajv.addSchema(JSON.parse(readFileSync(join(projectRoot, 'schemas', name), 'utf8')));
}

function misfits(json: string): unknown[] {
  const value = JSON.parse(json) as { $schema: string };
  const check = ajv.getSchema(value.$schema);
  return check?.(value) ? [] : (check?.errors ?? [`no schema ${value.$schema}`]);
}

test('fix tells, then writes, keeps the original, and has nothing to do the next time', async () => {
  const original = encodeAs(TABLE, 'windows-1258');
  const folder = makeFolder({ 'a.csv': original, 'cot.yaml': SCHEMA });
  const run = (...more: string[]) => runCommand(['fix', 'a.csv', '--schema', 'cot.yaml', ...more], { cwd: folder });

  const told = await run();
  expect([told.code, told.stderr]).toEqual([0, '']);
  expect(told.stdout).toContain('Chuyển bảng mã Windows-1258 sang UTF-8');
  expect(told.stdout).toContain('"3/8/2026" → "2026-08-03"');
  expect(readdirSync(folder).sort()).toEqual(['a.csv', 'cot.yaml']);
  expect(readFileSync(join(folder, 'a.csv'))).toEqual(Buffer.from(original));

  const written = await run('--write', '--format', 'json');
  expect([written.code, misfits(written.stdout)]).toEqual([0, []]);
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(FIXED);
  expect(readFileSync(join(folder, 'a.csv.orig'))).toEqual(Buffer.from(original));

  expect((await run('--write', '--lang', 'en')).stdout).toBe('a.csv: nothing to repair.\n');
  expect(existsSync(join(folder, 'a.csv.orig2'))).toBe(false);
  writeFileSync(join(folder, 'a.csv'), TABLE);
  await run('--write');
  expect(readFileSync(join(folder, 'a.csv.orig2'), 'utf8')).toBe(TABLE);
  expect(readFileSync(join(folder, 'a.csv.orig'))).toEqual(Buffer.from(original));
});

test('fix exits 1 where errors remain, with both readings of what it left', async () => {
  const folder = makeFolder({ 'a.csv': 'ma,n\n1,1.234\n', 'schema.yaml': 'fields: [{name: ma}, {name: n, type: integer}]\n' });
  const text = await runCommand(['fix', 'a.csv'], { cwd: folder });
  expect(text.code).toBe(1);
  expect(text.stderr).toContain('schema.yaml');
  expect(text.stdout).toContain('"1.234" có thể là 1.234 hoặc 1234');
  expect(text.stdout).toContain('table/type');
  const json = await runCommand(['fix', 'a.csv', '--format', 'json', '--lang', 'en'], { cwd: folder });
  expect([json.code, misfits(json.stdout)]).toEqual([1, []]);
});

test('fix --out leaves the original and never overwrites', async () => {
  const folder = makeFolder({ 'a.csv': 'ma;so\n1;2\n', 'b.csv': 'x\n' });
  const taken = await runCommand(['fix', 'a.csv', '--out', 'b.csv', '--lang', 'en'], { cwd: folder });
  expect([taken.code, taken.stderr]).toEqual([2, 'b.csv exists and is not overwritten; choose another name with --out.\n']);
  expect((await runCommand(['fix', 'a.csv', '--out', 'c.csv'], { cwd: folder })).code).toBe(0);
  expect([readFileSync(join(folder, 'c.csv'), 'utf8'), readFileSync(join(folder, 'a.csv'), 'utf8')]).toEqual([
    'ma,so\n1,2\n',
    'ma;so\n1;2\n',
  ]);
});

test.each([
  ['a file that is not there', ['fix', 'x.csv'], 'x.csv'],
  ['an unknown encoding', ['fix', 'a.csv', '--encoding', 'klingon'], 'windows-1258'],
  ['no file', ['fix'], 'fix --help'],
  ['a schema that is none', ['fix', 'a.csv', '--schema', 'a.csv'], 'validate'],
  ['another format', ['describe', 'a.json'], 'CSV'],
])('wrong use: %s', async (_name, args, said) => {
  const folder = makeFolder({ 'a.csv': 'ma\n1\n', 'a.json': '[]' });
  const { code, stdout, stderr } = await runCommand(args, { cwd: folder });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
});

test('describe gives a schema with which the file validates', async () => {
  const folder = makeFolder({ 'a.csv': encodeAs(TABLE, 'tcvn3'), 'b.csv': FIXED });
  const yaml = await runCommand(['describe', 'b.csv', '--format', 'yaml'], { cwd: folder });
  writeFileSync(join(folder, 'b.yaml'), yaml.stdout);
  expect((await runCommand(['validate', 'b.csv', '--schema', 'b.yaml'], { cwd: folder })).code).toBe(0);

  const other = await runCommand(['describe', 'a.csv', '--format', 'yaml', '--lang', 'en'], { cwd: folder });
  expect(other.stdout).toContain('# The file has other column names.');
  expect(parse(other.stdout)).toMatchObject({
    fields: [{ name: 'ma_xa', title: 'Mã xã' }, {}, { groupChar: '.' }, { format: '%d/%m/%Y' }],
  });
  writeFileSync(join(folder, 'a.yaml'), other.stdout);
  expect((await runCommand(['fix', 'a.csv', '--schema', 'a.yaml', '--write'], { cwd: folder })).code).toBe(0);

  const json = await runCommand(['describe', 'b.csv', '--format', 'json'], { cwd: folder });
  expect(misfits(json.stdout)).toEqual([]);
  const text = await runCommand(['describe', 'b.csv'], { cwd: folder });
  expect(text.stdout).toContain('b.csv: 3 dòng, 4 cột');
});

test('describe of nothing exits 1', async () => {
  const folder = makeFolder({ 'a.csv': '' });
  const { code, stdout } = await runCommand(['describe', 'a.csv', '--format', 'json'], { cwd: folder });
  expect([code, misfits(stdout)]).toEqual([1, []]);
  expect((await runCommand(['describe', 'a.csv'], { cwd: folder })).stderr).toContain('table/empty');
});

test('a workbook is taken as CSV by describe, fix and new', async () => {
  const sheet: SheetSpec = {
    name: 'Cơ sở',
    rows: [
      ['Mã xã', 'Tên', 'Dân số', 'Ngày'],
      ['21031', 'Xã Bình Sơn', 1_234_567, styled(46237, STYLE.date)],
      [23293, ' Phường Kon Tum', 12345, '25/12/2025'],
    ],
  };
  const root = makeFolder({ ...baseRepository(), 'a.xlsx': buildWorkbook({ sheets: [sheet] }), 'cot.yaml': SCHEMA });
  const described = await runCommand(['describe', 'a.xlsx', '--format', 'json'], { cwd: root });
  expect([described.code, misfits(described.stdout)]).toEqual([0, []]);
  expect(JSON.parse(described.stdout)).toMatchObject({ rows: 2, columns: [{ name: 'ma_xa', role: 'commune-code' }, {}, {}, {}] });

  const fixed = await runCommand(['fix', 'a.xlsx', '--schema', 'cot.yaml', '--write'], { cwd: root });
  expect([fixed.code, fixed.stderr]).toEqual([0, '']);
  const csv = 'ma_xa,ten,dan_so,ngay\n21031,Xã Bình Sơn,1234567,2026-08-03\n23293,Phường Kon Tum,12345,2025-12-25\n';
  expect(readFileSync(join(root, 'a.csv'), 'utf8')).toBe(csv);
  expect((await runCommand(['fix', 'a.xlsx', '--schema', 'cot.yaml', '--write'], { cwd: root })).code).toBe(2);

  const made = await runCommand(
    ['new', '--item', 'YT-01', '--id', 'moi', '--from', 'a.xlsx', '--root', root, '--as-of', '2026-11-23'],
    { cwd: root },
  );
  expect([made.code, made.stderr]).toEqual([0, '']);
  expect(readFileSync(join(root, 'datasets/so-y-te/moi/2026-Q3.csv'), 'utf8')).toContain(
    '21031,Xã Bình Sơn,1234567,2026-08-03\n',
  );
});

test('new starts a dataset from a damaged file: repaired, described, and valid', async () => {
  const root = makeFolder({ ...baseRepository(), 'tai-ve.csv': encodeAs(TABLE, 'vni as utf-8') });
  const made = await runCommand(
    ['new', '--item', 'YT-01', '--id', 'moi', '--from', join(root, 'tai-ve.csv'), '--root', root, '--as-of', '2026-11-23'],
    { cwd: root },
  );
  expect([made.code, made.stderr]).toEqual([0, '']);
  expect(made.stdout).toContain('Đã tạo datasets/so-y-te/moi/2026-Q3.csv');
  expect(readFileSync(join(root, 'datasets/so-y-te/moi/2026-Q3.csv'), 'utf8')).toBe(FIXED);
  const schema = join(root, 'datasets/so-y-te/moi/schema.yaml');
  expect(parse(readFileSync(schema, 'utf8'))).toMatchObject({
    fields: [{ constraints: { pattern: '\\d{5}' } }, {}, { type: 'integer', title: 'Dân số' }, { type: 'date' }],
    primaryKey: ['ma_xa'],
  });
  const file = join(root, 'datasets/so-y-te/moi/2026-Q3.csv');
  expect((await runCommand(['validate', file, '--schema', schema], { cwd: root })).code).toBe(0);
});
