import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestFolder, makeTestRepo, type TestRepo } from '../make-test-repo.ts';
import { projectRoot } from '../run-command.ts';
import { lintWorkflow } from './lint-workflow.ts';

const folder = join(projectRoot, '.github/workflows');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test.each(readdirSync(folder))('%s keeps the rules', (file) => {
  expect(lintWorkflow(read(file))).toEqual([]);
});

test('Forgejo reads .github only while there is no folder of its own', () => {
  expect(existsSync(join(projectRoot, '.forgejo/workflows'))).toBe(false);
});

const breaches: readonly (readonly [string, string, string])[] = [
  ['more rights', 'contents: read', 'contents: write'],
  [
    'an event value in the shell',
    'set -eu\n          git init',
    'set -eu\n          echo ${{ github.event.pull_request.title }}\n          git init',
  ],
  ['no set -eu', 'set -eu\n          git init', 'git init'],
  ['a shallow fetch', 'fetch -q', 'fetch --depth 1 -q'],
  ['the submission as code', '-B main refs/remotes/origin/main', '-B main refs/pr/head'],
  ['a foreign action', 'run: |', 'uses: someone/something@v1\n        run: |'],
  ['a secret', 'NUMBER: ${{', 'KEY: ${{ secrets.KEY }}\n          NUMBER: ${{'],
  ['no limit of time', 'timeout-minutes: 15', 'continue-on-error: false'],
];

test.each(breaches)('the rules see: %s', (_name, from, to) => {
  const text = read('pull-request.yml');
  expect(text).toContain(from);
  expect(lintWorkflow(text.replace(from, to))).not.toEqual([]);
});

/** A forge with a pull request number 7, and the check's own steps run against it by a real shell, with the code of this project. */
function checkSubmission(submit: (forge: TestRepo) => void, { author = 'can-bo-y-te', head = '' } = {}) {
  const forge = makeTestRepo({ ...baseRepository(), 'scripts/opendata.mjs': `await import(${JSON.stringify(ownDoor)});\n` });
  forge.commit('main', '2026-10-10');
  forge.git('checkout', '-q', '-b', 'nop');
  submit(forge);
  const tip = forge.commit('nộp', '2026-10-12');
  forge.git('update-ref', 'refs/pull/7/head', tip);
  const work = makeTestFolder();
  const { jobs } = parse(read('pull-request.yml')) as { jobs: { content: { steps: { run: string }[] } } };
  const env = { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, HOME: work };
  const values = { URL: forge.dir, NUMBER: '7', HEAD: head || tip, AUTHOR: author };
  const results = jobs.content.steps.map(({ run }) =>
    spawnSync('sh', ['-c', run], { cwd: work, env: { ...env, ...values }, encoding: 'utf8' }),
  );
  return { work, fetched: results[0]?.status, reviewed: results[1]?.status, output: results[1]?.stdout ?? '' };
}

const ownDoor = pathToFileURL(join(projectRoot, 'scripts/opendata.mjs')).href;
const table = 'ma,ten,loai,so_giuong,toa_do_lat,ngay_cap\nCS-001,Bệnh viện Minh họa,benh-vien,361,15.1205,2019-05-06\n';

test('good data passes; nothing of the request is checked out', () => {
  const { work, fetched, reviewed, output } = checkSubmission((forge) =>
    forge.write({ [`${baseDataset}/2026-Q3.csv`]: `${table}CS-002,Phòng khám,phong-kham,1,,\n` }),
  );
  expect({ fetched, reviewed }).toEqual({ fetched: 0, reviewed: 0 });
  expect(output).not.toContain('::error');
  expect(readFileSync(join(work, 'code', baseDataset, '2026-Q3.csv'), 'utf8')).not.toContain('361');
});

test('bad data, links, and what belongs to others are refused with annotations; code that was sent is not run', () => {
  const { reviewed, output, work } = checkSubmission((forge) => {
    forge.write({
      [`${baseDataset}/2026-Q3.csv`]: table.replace('361', 'nhiều'),
      'scripts/opendata.mjs': "import { writeFileSync } from 'node:fs'; writeFileSync('hacked', '');\n",
    });
    symlinkSync('/etc/passwd', join(forge.dir, baseDataset, 'lien-ket.csv'));
  });
  expect(reviewed).toBe(1);
  for (const code of ['table/type', 'path/special-file', 'agency/not-yours']) expect(output).toContain(`title=${code}`);
  expect(existsSync(join(work, 'hacked'))).toBe(false);
});

test('a stranger is refused, and a shell sees nothing of a hostile login', () => {
  const { reviewed, output, work } = checkSubmission((forge) => forge.write({ [`${baseDataset}/2026-Q3.csv`]: table }), {
    author: '$(touch hacked)',
  });
  expect(reviewed).toBe(1);
  expect(output).toContain('title=agency/unknown-author');
  expect(existsSync(join(work, 'hacked'))).toBe(false);
});

test('a branch that moved after it was announced is not judged', () => {
  expect(checkSubmission((forge) => forge.write({ 'datasets/a.txt': 'a' }), { head: '0'.repeat(40) }).fetched).not.toBe(0);
});
