import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestFolder, makeTestRepo } from '../make-test-repo.ts';
import { projectRoot, runCommand } from '../run-command.ts';

const bad = 'ma,ten,loai,so_giuong,toa_do_lat,ngay_cap\nCS-1,,tram,-1,x,2026-02-30\n';
const other = 'datasets/so-khcn/bo-khac';
const twoDatasets = {
  ...baseRepository(),
  [`${baseDataset}/2026-Q3.csv`]: bad,
  [`${other}/metadata.yaml`]: 'title: x\n',
};
const fits = (name: string, value: unknown) => {
  const validate = new Ajv2020({ allErrors: true }).compile(
    JSON.parse(readFileSync(join(projectRoot, `schemas/${name}.schema.json`), 'utf8')),
  );
  return validate(value) ? [] : validate.errors;
};

test('the JSON report fits its schema, and so does the ledger', async () => {
  const repo = makeTestRepo();
  repo.commit('Nội dung', '2026-10-20', twoDatasets);
  const report = await runCommand(['validate', '--format', 'json', '--root', repo.dir, '--as-of', '2026-11-23']);
  expect(report.code).toBe(1);
  expect(fits('validation-report', JSON.parse(report.stdout))).toEqual([]);
  const ledger = await runCommand(['deadlines', '--format', 'json', '--root', repo.dir, '--as-of', '2026-11-23']);
  expect(fits('duty-ledger', JSON.parse(ledger.stdout))).toEqual([]);
});

test('findings for code scanning and for a summary, with the portal’s help pages', async () => {
  const root = makeTestFolder({ ...baseRepository(), [`${baseDataset}/2026-Q3.csv`]: bad });
  const run = (format: string) => runCommand(['validate', '--format', format, '--root', root, '--as-of', '2026-11-23']);
  const [sarif, markdown] = [await run('sarif'), await run('markdown')];
  expect([sarif.code, markdown.code]).toEqual([1, 1]);
  const { runs } = JSON.parse(sarif.stdout) as { runs: [{ results: { ruleId: string }[] }] };
  expect(runs[0].results.map(({ ruleId }) => ruleId)).toContain('table/type');
  expect(markdown.stdout).toMatch(/^\*\*\d+ lỗi, \d+ cảnh báo trong /);
  expect(markdown.stdout).toContain(`- **Lỗi** \`${baseDataset}/2026-Q3.csv:2\` \``);
  expect(markdown.stdout).toMatch(/\(\[table\/type\]\(https?:\/\/[^)]+\/huong-dan\/loi\/table\/type\/\)\)/);
});

test('a path or a dataset id narrows what is told', async () => {
  const root = makeTestFolder(twoDatasets);
  const filesOf = async (...named: string[]) => {
    const { stdout } = await runCommand(['validate', ...named, '--format', 'json', '--root', root, '--as-of', '2026-11-23']);
    const { problems } = JSON.parse(stdout) as { problems: { file: string }[] };
    return [...new Set(problems.map((problem) => problem.file))];
  };
  expect(await filesOf('co-so-kham-benh')).toEqual([`${baseDataset}/2026-Q3.csv`]);
  expect(await filesOf(join(root, other))).toEqual([`${other}/metadata.yaml`]);
  expect(await filesOf(join(root, baseDataset, 'schema.yaml'))).toEqual([]);
});

test('--changed tells only what differs from a ref, untracked files included', async () => {
  const repo = makeTestRepo();
  repo.commit('Nội dung', '2026-10-20', { ...baseRepository(), [`${other}/metadata.yaml`]: 'title: x\n' });
  repo.write({ [`${baseDataset}/2026-Q3.csv`]: bad });
  const { stdout } = await runCommand([
    'validate',
    '--changed',
    'HEAD',
    '--format',
    'json',
    '--root',
    repo.dir,
    '--as-of',
    '2026-11-23',
  ]);
  const { problems } = JSON.parse(stdout) as { problems: { file: string }[] };
  expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([`${baseDataset}/2026-Q3.csv`]));
  expect(await runCommand(['validate', '--changed', 'khong-co', '--root', repo.dir])).toMatchObject({ code: 2 });
});

test('one table against a schema, outside any portal', async () => {
  const root = makeTestFolder({ 'bang.csv': bad, 'schema.yaml': baseRepository()[`${baseDataset}/schema.yaml`] ?? '' });
  const result = await runCommand(['validate', 'bang.csv', '--schema', 'schema.yaml', '--format', 'json'], { cwd: root });
  expect(result.code).toBe(1);
  const { problems } = JSON.parse(result.stdout) as { problems: { code: string; column: string; line: number }[] };
  expect(problems.map(({ code, column, line }) => `${line} ${column} ${code}`).sort()).toEqual([
    '2 loai table/enum',
    '2 ma table/pattern',
    '2 ngay_cap table/type',
    '2 so_giuong table/minimum',
    '2 ten table/required',
    '2 toa_do_lat table/type',
  ]);
});

test.each([
  [['validate', '--format', 'xml'], 'xml'],
  [['validate', '--as-of', '2026-02-30'], '2026-02-30'],
  [['validate', '--lang', 'fr'], 'fr'],
  [['validate', '--no-such-option'], '--no-such-option'],
  [['deadlines', '--state', 'tre'], 'tre'],
  [['deadlines', '--agency', 'so-la'], 'so-la'],
  [['validate', '--root', '/no/such/folder'], '/no/such/folder'],
  [['toString'], 'toString'],
])('%j: exit 2, one sentence that names %s, no stack', async (args, named) => {
  const root = makeTestFolder(baseRepository());
  const result = await runCommand([...args, ...(args.includes('--root') || args.length === 1 ? [] : ['--root', root])]);
  expect(result).toMatchObject({ code: 2, stdout: '' });
  expect(result.stderr).toContain(named);
  expect(result.stderr).not.toMatch(/\n\s+at /);
});

test('--help on every subcommand goes to stdout', async () => {
  for (const name of ['validate', 'deadlines', 'new', 'owners', 'build', 'serve']) {
    const result = await runCommand([name, '--help']);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toContain(`opendata ${name}`);
  }
});
