import { readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test, vi } from 'vitest';
import { runHarvest } from '../../scripts/harvest.ts';
import { quarter } from '../../src/domain/checks/example-files.ts';
import { sourceWith } from '../../src/domain/checks/example-source.ts';
import { baseDataset, patchBase } from '../base-repository.ts';
import { startFakeForge } from '../forge/fake-forge.ts';
import { makeTestFolder, makeTestRepo } from '../make-test-repo.ts';
import { projectRoot, runCommand } from '../run-command.ts';
import { httpAnswer, startFakeSource } from './fake-source.ts';

const table = quarter(3);
const Q4 = `${baseDataset}/2026-Q4.csv`;
const good = 'catalogue/sources/a-tot.yaml';
const bad = 'catalogue/sources/b-loi.yaml';
const sources = { [good]: sourceWith({}), [bad]: sourceWith({ url: 'https://loi.example.vn/a.csv' }) };

/** Runs the command in this process, with a server of ours in place of all others. */
async function run(root: string, args: readonly string[] = []) {
  const { gateway, requests } = await startFakeSource((_, host) =>
    host === 'loi.example.vn' ? 'HTTP/1.1 404 Not Found\r\n\r\n' : httpAnswer(table),
  );
  const printed: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => (printed.push(String(text)), true)),
  );
  try {
    const code = await runHarvest(['--root', root, '--as-of', '2027-01-04', ...args], gateway);
    return { code, output: printed.join(''), requests };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test('by default it says what it would propose, and writes nothing; one bad source stops no other', async () => {
  const root = makeTestFolder(patchBase(sources));
  const before = readdirSync(join(root, baseDataset));
  const { code, output } = await run(root);
  expect(code).toBe(1);
  expect(output).toContain(`a-tot: có dữ liệu mới`);
  expect(output).toContain(`  thêm ${Q4}\n  sửa ${baseDataset}/metadata.yaml\nChưa ghi gì`);
  expect(output).toContain('catalogue/sources/b-loi.yaml:4:1  lỗi  harvest/refused');
  expect(readdirSync(join(root, baseDataset))).toEqual(before);
});

test('--format json fits its schema', async () => {
  const { output, code } = await run(makeTestFolder(patchBase(sources)), ['--format', 'json', '--lang', 'en']);
  const ajv = new Ajv2020({ strict: false });
  for (const name of ['harvest-report', 'validation-report'])
    ajv.addSchema(JSON.parse(readFileSync(join(projectRoot, `schemas/${name}.schema.json`), 'utf8')) as object);
  const report = JSON.parse(output) as { $schema: string };
  expect(ajv.validate(report.$schema, report) ? [] : ajv.errors).toEqual([]);
  expect(code).toBe(1);
  expect(report).toMatchObject({
    sources: [
      { source: 'a-tot', outcome: 'new', done: 'nothing', pulled: { period: '2026-Q4', file: Q4 }, files: [{ path: Q4 }, {}] },
      {
        source: 'b-loi',
        outcome: 'failed',
        files: [],
        problems: [{ code: 'harvest/refused', help: '/huong-dan/loi/harvest/refused/' }],
      },
    ],
  });
});

test('--write puts the files into the folder, commits nothing, and has nothing to do the second time', async () => {
  const repo = makeTestRepo(patchBase(sources));
  repo.commit('Kho', '2027-01-02');
  const { code, output } = await run(repo.dir, ['a-tot', '--write']);
  expect({ code, written: output.includes('chưa commit') }).toEqual({ code: 0, written: true });
  expect(readFileSync(join(repo.dir, Q4), 'utf8')).toBe(table);
  expect(repo.git('status', '--porcelain')).toBe(`M ${baseDataset}/metadata.yaml\n?? ${Q4}`);
  expect(repo.git('rev-list', '--count', 'HEAD')).toBe('1');
  const second = await run(repo.dir, ['a-tot', '--write']);
  expect(second).toMatchObject({ code: 0, output: expect.stringContaining('không có gì mới') as string });
});

test('--write does not follow a link in the place of the file', async () => {
  const root = makeTestFolder(patchBase({ [good]: sourceWith({}) }));
  const outside = join(makeTestFolder({ 'ngoai.csv': 'giữ nguyên' }), 'ngoai.csv');
  symlinkSync(outside, join(root, Q4));
  const { code } = await run(root, ['--write']);
  expect(code).toBe(1);
  expect(readFileSync(outside, 'utf8')).toBe('giữ nguyên');
});

test.each(['github', 'gitea', 'gitlab'] as const)('--propose opens one request on %s, and only one', async (kind) => {
  const { state, options } = await startFakeForge(kind);
  const env = { FORGE: kind, FORGE_URL: options.url, FORGE_REPOSITORY: options.repository, FORGE_TOKEN: options.token };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const root = makeTestFolder(patchBase({ [good]: sourceWith({}) }));
  const before = state.pulls.length;
  const first = await run(root, ['--propose']);
  const second = await run(root, ['--propose']);
  vi.unstubAllEnvs();
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(state.pulls).toHaveLength(before + 1);
  const pull = state.pulls.at(-1);
  expect(pull?.title).toBe('Thu thập: Cơ sở khám bệnh được cấp phép, 2026-Q4');
  expect(pull?.body).toContain('`https://nguon.example.vn/co-so.csv`');
  const files = state.branches.get(pull?.branch ?? '') ?? [];
  expect(files.map(({ path }) => path)).toEqual([Q4, `${baseDataset}/metadata.yaml`]);
  expect(Buffer.from(files[0]?.content ?? '', 'base64').toString()).toBe(table);
  expect(second.output).toContain(`nhánh ${pull?.branch}`);
  expect(readdirSync(join(root, baseDataset))).not.toContain('2026-Q4.csv');
});

test('wrong usage ends with 2 and asks nobody', async () => {
  const root = makeTestFolder(patchBase(sources));
  const unknown = await runCommand(['harvest', 'khong-co', '--root', root]);
  expect(unknown).toMatchObject({ code: 2, stderr: 'Không có nguồn "khong-co". Các nguồn: a-tot, b-loi.\n' });
  expect(await runCommand(['harvest', '--root', root, '--write', '--propose'])).toMatchObject({ code: 2, stdout: '' });
  expect(await runCommand(['harvest', '--root', root, '--propose'])).toMatchObject({ code: 2, stdout: '' });
});

test('without sources there is nothing to do', async () => {
  const result = await runCommand(['harvest', '--root', makeTestFolder(patchBase({})), '--lang', 'en']);
  expect(result).toMatchObject({ code: 0, stdout: expect.stringContaining('no source') as string });
});
