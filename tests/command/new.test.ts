import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseRepository, patchBase } from '../base-repository.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { runCommand } from '../run-command.ts';

const AS_OF = ['--as-of', '2026-11-23'];
const withoutDataset = () =>
  patchBase(
    Object.fromEntries(Object.keys(baseRepository()).flatMap((path) => (path.startsWith('datasets/') ? [[path, null]] : []))),
  );

test('from a table: the folder of the item with a schema of its own columns, which then validates but for the sentences to be written', async () => {
  const root = makeTestFolder({
    ...withoutDataset(),
    'datasets/README.md': 'x\n',
    'bang.csv': 'ma,ten\nCS-001,Bệnh viện Một\nCS-002,Bệnh viện Hai\n',
  });
  const made = await runCommand(['new', '--item', 'yt-01', '--from', join(root, 'bang.csv'), '--root', root, ...AS_OF]);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  const folder = join(root, 'datasets/so-y-te/yt-01');
  expect(readFileSync(join(folder, '2026-Q3.csv'), 'utf8')).toContain('CS-002');
  expect(readFileSync(join(folder, 'metadata.yaml'), 'utf8')).toContain('listItem: YT-01');
  const report = await runCommand(['validate', 'yt-01', '--root', root, '--format', 'json', ...AS_OF]);
  expect(JSON.parse(report.stdout)).toMatchObject({ valid: true, summary: { datasets: 1, files: 1, rows: 2, errors: 0 } });
});

test('without a table: the columns that the list names', async () => {
  const root = makeTestFolder({ ...withoutDataset(), 'datasets/README.md': 'x\n' });
  expect(await runCommand(['new', '--item', 'YT-01', '--id', 'co-so-y-te', '--root', root, ...AS_OF])).toMatchObject({ code: 0 });
  const schema = readFileSync(join(root, 'datasets/so-y-te/co-so-y-te/schema.yaml'), 'utf8');
  expect(schema).toContain('name: so_giuong');
  expect(schema).toContain('title: số giường');
});

test.each([
  [['--item', 'YT-09'], 'YT-09'],
  [['--item', 'YT-01', '--agency', 'so-khcn'], 'so-y-te'],
  [['--item', 'YT-01', '--from', 'khong-co.csv'], 'khong-co.csv'],
  [['--item', 'YT-01', '--id', 'co-so-kham-benh'], 'datasets/so-y-te/co-so-kham-benh'],
  [[], 'opendata new --help'],
])('%j is refused with a sentence that names %s, and nothing is written', async (args, named) => {
  const root = makeTestFolder(baseRepository());
  const result = await runCommand(['new', ...args, '--root', root, ...AS_OF]);
  expect(result.code).toBe(2);
  expect(result.stderr).toContain(named);
  expect(result.stderr.trim().split('\n')).toHaveLength(1);
  expect(existsSync(join(root, 'datasets/so-y-te/yt-01'))).toBe(false);
});

test.each([
  ['bang.csv', '<!DOCTYPE html>\n<html><body>Đăng nhập</body></html>\n', 'Đây là trang web (HTML) đổi đuôi thành .csv'],
  ['bang.xlsx', 'ma,ten\n1,a\n', 'Đây là tệp văn bản (có thể là CSV) đổi đuôi thành .xlsx'],
])('from %s that is something else: it says what it is, and nothing is written', async (name, content, said) => {
  const root = makeTestFolder({ ...withoutDataset(), 'datasets/README.md': 'x\n', [name]: content });
  const result = await runCommand(['new', '--item', 'YT-01', '--from', join(root, name), '--root', root, ...AS_OF]);
  expect(result).toMatchObject({ code: 2, stdout: '' });
  expect(result.stderr).toContain(said);
  expect(existsSync(join(root, 'datasets/so-y-te'))).toBe(false);
});
