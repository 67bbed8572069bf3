import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintWorkflow } from '../workflows/lint-workflow.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import type { Changes } from '../make-test-repo.ts';
import { AUTHOR, reviewBranch, reviewOf, startMain } from '../review/review-of.ts';
import { projectRoot } from '../run-command.ts';
import { judgeContent, listFindings, METADATA } from './judge-content.ts';

const Q3 = `${baseDataset}/2026-Q3.csv`;
const TABLE = baseRepository()[Q3] ?? '';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 12345\n`;
const OWNERS = 'error agency/not-yours';

/** Rows P11–P13: what lies in the folder. */
const files: readonly (readonly [string, string, Changes, readonly string[]])[] = [
  ['P11', 'a pointer of Git LFS instead of a table', { [Q3]: POINTER }, ['error git/lfs-pointer 2026-Q3.csv:1']],
  [
    'P11',
    'a long text that only begins like one is read as a table',
    { [Q3]: POINTER + 'x\n'.repeat(600) },
    [
      'error table/extra-column 2026-Q3.csv:1 row 0 version https://git-lfs.github.com/spec/v1',
      'error table/missing-column 2026-Q3.csv:1 row 0 loai',
      'error table/missing-column 2026-Q3.csv:1 row 0 ma',
      'error table/missing-column 2026-Q3.csv:1 row 0 ngay_cap',
      'error table/missing-column 2026-Q3.csv:1 row 0 so_giuong',
      'error table/missing-column 2026-Q3.csv:1 row 0 ten',
      'error table/missing-column 2026-Q3.csv:1 row 0 toa_do_lat',
    ],
  ],
  [
    'P12',
    'attributes beside the data',
    { [`${baseDataset}/.gitattributes`]: '*.csv filter=x ident working-tree-encoding=UTF-16\n' },
    ['error git/attributes .gitattributes'],
  ],
  [
    'P12',
    'attributes above the agencies',
    { 'datasets/.gitattributes': '* export-ignore eol=crlf\n' },
    ['error git/attributes datasets/.gitattributes', 'error path/stray-file datasets/.gitattributes'],
  ],
  [
    'P12',
    'attributes in the catalogue',
    { 'catalogue/.gitattributes': '* filter=x\n' },
    ['warning catalogue/unknown-file catalogue/.gitattributes', 'error git/attributes catalogue/.gitattributes'],
  ],
  [
    'P03',
    '.gitmodules beside the data',
    { [`${baseDataset}/.gitmodules`]: '[submodule "x"]\n\tpath = x\n\turl = https://example.org/x\n' },
    ['error git/attributes .gitmodules'],
  ],
  [
    'P13',
    'a table that is a script as well',
    { [Q3]: `#!/bin/sh\n${TABLE}` },
    [
      'warning git/script 2026-Q3.csv:1',
      'error table/extra-column 2026-Q3.csv:1 row 0 #!/bin/sh',
      'error table/missing-column 2026-Q3.csv:1 row 0 loai',
      'error table/missing-column 2026-Q3.csv:1 row 0 ma',
      'error table/missing-column 2026-Q3.csv:1 row 0 ngay_cap',
      'error table/missing-column 2026-Q3.csv:1 row 0 so_giuong',
      'error table/missing-column 2026-Q3.csv:1 row 0 ten',
      'error table/missing-column 2026-Q3.csv:1 row 0 toa_do_lat',
      'error table/ragged-row 2026-Q3.csv:2 row 1',
    ],
  ],
  [
    'P13',
    'the same behind a byte-order mark',
    { [Q3]: `\u{FEFF}#! /usr/bin/env node\n${TABLE}` },
    [
      'warning git/script 2026-Q3.csv:1',
      'error table/extra-column 2026-Q3.csv:1 row 0 #! /usr/bin/env node',
      'error table/missing-column 2026-Q3.csv:1 row 0 loai',
      'error table/missing-column 2026-Q3.csv:1 row 0 ma',
      'error table/missing-column 2026-Q3.csv:1 row 0 ngay_cap',
      'error table/missing-column 2026-Q3.csv:1 row 0 so_giuong',
      'error table/missing-column 2026-Q3.csv:1 row 0 ten',
      'error table/missing-column 2026-Q3.csv:1 row 0 toa_do_lat',
      'error table/ragged-row 2026-Q3.csv:2 row 1',
    ],
  ],
];

/** Row P14: what a request of the agency's own account may not touch. */
const theirs = [
  '.github/workflows/kiem-tra.yml',
  '.gitlab-ci.yml',
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'package.json',
  'catalogue/agencies/so-y-te.yaml',
  'catalogue/waivers/cho-toi.yaml',
  'datasets/so-khcn/bo-khac/README.md',
  'datasets/so-y-te-khac/x/README.md',
  '.gitmodules',
  '.gitattributes',
];

describe('git', () => {
  it.each(files)('%s: %s', async (_id, _name, changes, expected) => {
    expect(listFindings(await judgeContent(changes))).toEqual(expected);
  });

  it('P11: the message says how much lies elsewhere', async () => {
    const [finding] = await judgeContent({ [Q3]: POINTER });
    expect(finding?.args).toEqual({ size: 12345 });
  });

  it('P03: a submodule in place of a folder, and .gitmodules at the root', async () => {
    const repo = startMain();
    repo.git('checkout', '-q', '-b', 'kho');
    repo.write({ '.gitmodules': '[submodule "x"]\n\tpath = datasets/so-y-te/kho\n\turl = https://example.org/x\n' });
    repo.git('add', '-A');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD')},datasets/so-y-te/kho`);
    repo.git('commit', '-q', '-m', 'Kho');
    expect(listFindings((await reviewBranch(repo, 'kho')).findings)).toEqual([
      `${OWNERS} .gitmodules`,
      'error git/submodule datasets/so-y-te/kho',
    ]);
  });

  it('P13: an executable bit is a warning, and nothing is executed', async () => {
    const repo = startMain();
    repo.git('checkout', '-q', '-b', 'quyen');
    repo.write({ [Q3]: TABLE, [METADATA]: baseRepository()[METADATA] ?? '' });
    chmodSync(join(repo.dir, Q3), 0o755);
    repo.commit('Quyền', '2026-10-12');
    const { findings } = await reviewBranch(repo, 'quyen');
    expect(listFindings(findings)).toEqual(['warning git/file-mode 2026-Q3.csv']);
  });

  it.each(theirs)('P14: %s', async (path) => {
    const { findings } = await reviewOf({ [Q3]: TABLE, [path]: 'name: x\n' });
    expect(listFindings(findings)).toContain(`${OWNERS} ${path}`);
  });

  it.each(readdirSync(join(projectRoot, '.github/workflows')))('P15: %s trusts no text of a stranger', (name) => {
    expect(lintWorkflow(readFileSync(join(projectRoot, '.github/workflows', name), 'utf8'))).toEqual([]);
  });

  it('P16: the e-mail of a commit proves nothing, the login does', async () => {
    const repo = startMain();
    repo.git('checkout', '-q', '-b', 'gia-mao');
    const changes = { [Q3]: TABLE, [METADATA]: baseRepository()[METADATA] ?? '' };
    repo.commit('Quý III', '2026-10-12', changes, { author: `${AUTHOR} <can-bo@soyte.gov.vn>` });
    expect(listFindings((await reviewBranch(repo, 'gia-mao', 'nguoi-la')).findings)).toEqual([
      'error agency/unknown-author 2026-Q3.csv',
    ]);
    expect((await reviewBranch(repo, 'gia-mao')).findings).toEqual([]);
  });
});
