import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
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

/** A forge of one repository with a pull request number 7, and the first step of the check run against it by a real shell. */
function fetchSubmission(submit: (forge: TestRepo) => void, head?: string) {
  const forge = makeTestRepo({ ...baseRepository(), 'scripts/opendata.mjs': '// main\n' });
  forge.commit('main', '2026-11-23');
  forge.git('checkout', '-q', '-b', 'nop');
  submit(forge);
  const tip = forge.commit('nộp', '2026-11-24');
  forge.git('update-ref', 'refs/pull/7/head', tip);
  const work = makeTestFolder();
  const { jobs } = parse(read('pull-request.yml')) as { jobs: { content: { steps: { run: string }[] } } };
  const { status } = spawnSync('sh', ['-c', jobs.content.steps[0]?.run ?? 'false'], {
    cwd: work,
    env: { PATH: process.env['PATH'] ?? '', HOME: work, URL: forge.dir, NUMBER: '7', HEAD: head ?? tip },
  });
  return { status, work };
}

test('the check takes the code of main and the content of the pull request', () => {
  const { status, work } = fetchSubmission((forge) =>
    forge.write({ [`${baseDataset}/2026-Q3.csv`]: 'ma\nCS-009\n', 'scripts/opendata.mjs': '// hostile\n' }),
  );
  expect(status).toBe(0);
  expect(readFileSync(join(work, 'code/scripts/opendata.mjs'), 'utf8')).toBe('// main\n');
  expect(readFileSync(join(work, 'content', baseDataset, '2026-Q3.csv'), 'utf8')).toBe('ma\nCS-009\n');
  expect(existsSync(join(work, 'content/scripts'))).toBe(false);
});

test('attributes in the submission hide nothing and rewrite nothing', () => {
  const { status, work } = fetchSubmission((forge) =>
    forge.write({
      [`${baseDataset}/.gitattributes`]: '*.csv export-ignore\n*.yaml export-subst\n',
      [`${baseDataset}/x.yaml`]: '$Format:%H$\n',
    }),
  );
  expect(status).toBe(0);
  expect(existsSync(join(work, 'content', baseDataset, '2026-Q3.csv'))).toBe(true);
  expect(readFileSync(join(work, 'content', baseDataset, 'x.yaml'), 'utf8')).toBe('$Format:%H$\n');
});

test('links are refused, and so is a branch that moved after it was announced', () => {
  expect(
    fetchSubmission((forge) => symlinkSync('/etc/passwd', join(forge.dir, 'datasets/so-y-te/lien-ket.csv'))).status,
  ).not.toBe(0);
  expect(fetchSubmission((forge) => forge.write({ 'datasets/a.txt': 'a' }), '0'.repeat(40)).status).not.toBe(0);
});
