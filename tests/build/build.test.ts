import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/io/build-site.ts';
import { openPortal } from '../../src/io/open-portal.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestFolder, makeTestRepo, type Changes, type TestRepo } from '../make-test-repo.ts';
import { runCommand } from '../run-command.ts';

function makeContent(changes: Changes = {}): TestRepo {
  const repo = makeTestRepo({ ...baseRepository(), ...changes });
  repo.commit('Nội dung', '2026-07-10');
  return repo;
}

const build = (root: string, out: string, ...more: string[]) =>
  runCommand(['build', '--root', root, '--out', out, '--as-of', '2026-11-23', ...more]);

function hashFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const entries = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    entries.map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

test('the same commit and day give the same bytes, at the same time and from another folder', { timeout: 120_000 }, async () => {
  const { dir } = makeContent();
  const out = makeTestFolder();
  const elsewhere = makeTestFolder();
  const args = ['build', '--root', dir, '--out', join(out, 'b'), '--as-of', '2026-11-23'];
  const both = [build(dir, join(out, 'a')), runCommand(args, { cwd: elsewhere })];
  expect((await Promise.all(both)).map(({ code }) => code)).toEqual([0, 0]);
  expect(readdirSync(elsewhere)).toEqual([]);
  const files = hashFiles(join(out, 'a'));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['index.html', 'dataset/co-so-kham-benh/index.html', 'catalog.jsonld']),
  );
  expect(hashFiles(join(out, 'b'))).toEqual(files);
});

test('pages made by a process for each language are the same, and nothing else is left lying', { timeout: 120_000 }, async () => {
  const { dir } = makeContent();
  const out = makeTestFolder();
  const { site } = await openPortal(dir, '2026-11-23');
  await buildSite(site, dir, join(out, 'together'), { apart: false });
  await buildSite(site, dir, join(out, 'apart'), { apart: true });
  const files = hashFiles(join(out, 'together'));
  expect(Object.keys(files)).toContain('en/index.html');
  expect(hashFiles(join(out, 'apart'))).toEqual(files);
  expect(readdirSync(out).sort()).toEqual(['apart', 'together']);
});

const broken = {
  [`${baseDataset}/2026-Q3.csv`]: 'ma,ten,loai,so_giuong,toa_do_lat,ngay_cap\nCS-001,Bệnh viện,benh-vien,nhiều,,\n',
};

test('a dataset with an error is left out and named, and the portal is built', { timeout: 120_000 }, async () => {
  const { dir } = makeContent(broken);
  const dist = join(makeTestFolder(), 'dist');
  const result = await build(dir, dist);
  expect(result.code).toBe(0);
  expect(result.stderr).toContain(`${baseDataset}/2026-Q3.csv:2`);
  expect(existsSync(join(dist, 'index.html'))).toBe(true);
  expect(existsSync(join(dist, 'dataset/co-so-kham-benh/index.html'))).toBe(false);
  expect(existsSync(join(dist, 'data/co-so-kham-benh'))).toBe(false);
});

test('--strict stops at an error and leaves the old portal as it was', async () => {
  const { dir } = makeContent(broken);
  const dist = makeTestFolder({ 'index.html': 'cũ' });
  expect((await build(dir, dist, '--strict')).code).toBe(1);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('cũ');
});

test('a catalogue that cannot be read stops the build with a sentence, not a stack', async () => {
  const { dir } = makeContent({ 'catalogue/portal.yaml': 'name: {vi: [\n' });
  const dist = makeTestFolder({ 'index.html': 'cũ' });
  const result = await build(dir, dist);
  expect(result.code).toBe(1);
  expect(result.stderr).toContain('catalogue/portal.yaml:');
  expect(result.stderr).not.toMatch(/\n\s+at /);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('cũ');
});

test('a shallow clone is refused: its history would tell wrong days', async () => {
  const origin = makeContent();
  origin.commit('Thêm', '2026-08-01', { [`${baseDataset}/README.md`]: 'Ghi chú.\n' });
  const clone = makeTestRepo();
  clone.git('fetch', '-q', '--depth', '1', `file://${origin.dir}`, 'main');
  clone.git('reset', '-q', '--hard', 'FETCH_HEAD');
  const result = await build(clone.dir, join(makeTestFolder(), 'dist'));
  expect(result.code).toBe(2);
  expect(result.stderr).toContain('git fetch --unshallow');
});

test('a folder that is no portal: exit code 2 and one sentence', async () => {
  const result = await build(makeTestFolder({ 'a.txt': 'a' }), join(makeTestFolder(), 'dist'));
  expect(result.code).toBe(2);
  expect(result.stderr.trim().split('\n')).toHaveLength(1);
});
