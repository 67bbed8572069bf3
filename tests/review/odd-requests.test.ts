import { readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/domain/checks/registry.ts';
import { verdictOf } from '../../src/domain/review/verdict-of.ts';
import { reviewJson } from '../../src/render/review-json.ts';
import { reviewMarkdown } from '../../src/render/review-markdown.ts';
import { listFindings } from '../adversarial/judge-content.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import type { Changes, TestRepo } from '../make-test-repo.ts';
import { runCommand } from '../run-command.ts';
import { book } from '../xlsx/example-workbooks.ts';
import { AUTHOR, reviewBranch, startMain } from './review-of.ts';

const OPERATOR = 'quan-tri';
const META = `${baseDataset}/metadata.yaml`;
const Q2 = `${baseDataset}/2026-Q2.csv`;
const Q3 = `${baseDataset}/2026-Q3.csv`;
const files = baseRepository();
const clean: Changes = { [Q3]: files[Q3] ?? '', [META]: files[META] ?? '' };
const others: Changes = { 'datasets/so-khcn/bo-khac/README.md': 'Một dòng của cơ quan khác.\n'.repeat(50) };

function startBranch(before: Changes = {}): TestRepo {
  const repo = startMain();
  if (Object.keys(before).length > 0) repo.commit('Trước đó', '2026-08-01', before);
  repo.git('checkout', '-q', '-b', 'nop');
  return repo;
}

async function judge(repo: TestRepo, author = AUTHOR) {
  const review = await reviewBranch(repo, 'nop', author);
  return [verdictOf(review), ...listFindings(review.findings)];
}

const table = (beds: string) => (files[Q2] ?? '').replace('350', beds);

describe('requests that move or replace what is not theirs', () => {
  it('a file taken from another agency and changed on the way: its removal is told', async () => {
    const repo = startBranch(others);
    const taken = `${others['datasets/so-khcn/bo-khac/README.md'] as string}Thêm.\n`;
    repo.commit('Chuyển', '2026-10-12', { 'datasets/so-khcn/bo-khac/README.md': null, [`${baseDataset}/README.md`]: taken });
    expect(await judge(repo)).toEqual(['refused', 'error agency/not-yours datasets/so-khcn/bo-khac/README.md']);
    expect(await judge(repo, OPERATOR)).toEqual(['accepted']);
  });

  it('the own folder becomes a link to another name', async () => {
    const repo = startBranch();
    renameSync(join(repo.dir, 'datasets/so-y-te'), join(repo.dir, 'datasets/that'));
    symlinkSync('that', join(repo.dir, 'datasets/so-y-te'));
    repo.commit('Liên kết', '2026-10-12');
    const found = await judge(repo);
    expect(found).toContain('error agency/not-yours datasets/so-y-te');
    expect(found).toContain('error path/special-file datasets/so-y-te');
    expect(found).toContain('error agency/not-yours datasets/that/co-so-kham-benh/metadata.yaml');
    expect(await judge(repo, OPERATOR)).toEqual([
      'refused',
      'error path/special-file datasets/so-y-te',
      'error agency/unknown datasets/that/co-so-kham-benh/metadata.yaml',
    ]);
  });

  it('a chain of links: each is told, none is followed', async () => {
    const repo = startBranch();
    rmSync(join(repo.dir, Q2));
    for (const [name, to] of Object.entries({
      '2026-Q2.csv': 'a.csv',
      'a.csv': 'b.csv',
      'b.csv': '/etc/passwd',
      c: '../../../catalogue',
    }))
      symlinkSync(to, join(repo.dir, baseDataset, name));
    repo.commit('Liên kết', '2026-10-12');
    const links = ['2026-Q2.csv', 'a.csv', 'b.csv', 'c'].map((name) => `error path/special-file ${name}`);
    const expected = ['refused', ...links, 'error path/file-missing metadata.yaml:10:6 /resources/0/path'];
    expect(await judge(repo)).toEqual(expected);
    expect(await judge(repo, OPERATOR)).toEqual(expected);
    expect(JSON.stringify(await reviewBranch(repo, 'nop'))).not.toContain('root:');
  });

  it('catalogue/ becomes a submodule: refused from everybody', async () => {
    const repo = startBranch();
    repo.git('rm', '-rqf', '--cached', 'catalogue');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD')},catalogue`);
    repo.git('commit', '-q', '-m', 'Kho');
    const [verdict, ...found] = await judge(repo, OPERATOR);
    expect([verdict, found[0]]).toEqual(['refused', 'error git/submodule catalogue']);
    expect((await judge(repo)).filter((line) => line.includes('agency/not-yours')).length).toBeGreaterThan(5);
  });

  it('attributes and modules: at the root only the operator, below nobody', async () => {
    const repo = startBranch();
    const [root, below] = [{ '.gitattributes': '* -diff\n', '.gitmodules': '' }, { [`${baseDataset}/.gitmodules`]: '[x]\n' }];
    repo.commit('Gốc', '2026-10-12', root);
    expect(await judge(repo)).toEqual(['refused', 'error agency/not-yours .gitattributes', 'error agency/not-yours .gitmodules']);
    expect(await judge(repo, OPERATOR)).toEqual(['accepted']);
    repo.commit('Dưới', '2026-10-12', below);
    expect(await judge(repo, OPERATOR)).toEqual(['refused', 'error git/attributes .gitmodules']);
  });

  it('names that differ by capitals from what is there', async () => {
    const repo = startBranch();
    repo.commit('Hoa', '2026-10-12', {
      [`${baseDataset}/METADATA.yaml`]: 'title: x\n',
      [`${baseDataset}/2026-q2.csv`]: 'ma\n',
      'datasets/So-Y-Te/co-so-kham-benh/2026-Q2.csv': 'ma\n',
    });
    const found = await judge(repo);
    expect(found).toContain('error path/case-collision 2026-q2.csv');
    expect(found).toContain('error path/case-collision metadata.yaml');
    expect(found).toContain('error agency/not-yours datasets/So-Y-Te/co-so-kham-benh/2026-Q2.csv');
    expect((await judge(repo, OPERATOR))[0]).toBe('refused');
  });
});

it.each(['Catalogue/portal.yaml', 'DATASETS/so-y-te/co-so-kham-benh/2026-Q2.csv'])(
  'a second folder of content by capitals is refused from everybody: %s',
  async (path) => {
    const repo = startBranch();
    repo.commit('Hoa', '2026-10-12', { [path]: 'a: 1\n' });
    const told = `error path/case-collision ${path}`;
    expect(await judge(repo)).toEqual(['refused', `error agency/not-yours ${path}`, told]);
    expect(await judge(repo, OPERATOR)).toEqual(['refused', told]);
    repo.git('branch', '-f', 'main', 'nop');
    repo.commit('Bỏ', '2026-10-12', { [path]: null });
    expect(await judge(repo, OPERATOR)).toEqual(['accepted']);
  },
);

describe('a table replaced by something else', () => {
  it.each<readonly [string, string | Uint8Array, string]>([
    ['a page', '<!doctype html><html><body>Xin chào</body></html>\n', 'path/other-kind'],
    ['a workbook', book(), 'path/other-kind'],
    ['a pointer', `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`, 'git/lfs-pointer'],
  ])('%s: one finding, no rows shown or missed', async (_, content, code) => {
    const repo = startBranch();
    repo.commit('Thay', '2026-10-12', { [Q2]: content });
    const review = await reviewBranch(repo, 'nop');
    expect(review.findings.map((finding) => finding.code)).toEqual([code]);
    expect(review.tables.flatMap(({ diff, preview }) => [diff, preview].filter(Boolean))).toEqual([]);
    expect(reviewMarkdown(reviewJson(review, rules, 'vi'))).not.toMatch(/Xin chào|[\u0000-\u0008\ufffd]/);
  });
});

describe('requests and the history of the branch', () => {
  it('main merged into the request: only its own changes count', async () => {
    const repo = startBranch();
    repo.commit('Quý III', '2026-10-12', clean);
    repo.git('checkout', '-q', 'main');
    repo.commit('Việc khác', '2026-10-12', others);
    repo.git('checkout', '-q', 'nop');
    repo.git('merge', '-q', '--no-edit', 'main');
    expect(await judge(repo)).toEqual(['accepted']);
    // A merge commit that changes more than either side.
    repo.write({ 'datasets/so-khcn/bo-khac/README.md': 'khác\n' });
    repo.git('add', '-A');
    repo.git('commit', '-q', '--amend', '--no-edit');
    expect(await judge(repo)).toContain('error agency/not-yours datasets/so-khcn/bo-khac/README.md');
  });

  it("another agency's branch merged into the request brings its changes along", async () => {
    const repo = startBranch();
    repo.commit('Quý III', '2026-10-12', clean);
    repo.git('checkout', '-q', '-b', 'cua-nguoi-khac', 'main');
    repo.commit('Việc khác', '2026-10-12', others);
    repo.git('checkout', '-q', 'nop');
    repo.git('merge', '-q', '--no-edit', 'cua-nguoi-khac');
    expect(await judge(repo)).toContain('error agency/not-yours datasets/so-khcn/bo-khac/README.md');
  });

  it('a file changed on main since, otherwise: what was looked at is not what would land', async () => {
    const repo = startBranch();
    repo.commit('Sửa', '2026-10-12', { [Q2]: table('355') });
    repo.git('checkout', '-q', 'main');
    repo.commit('Sửa khác', '2026-10-12', { [Q2]: table('365') });
    expect(await judge(repo)).toEqual(['refused', 'error git/moved-on 2026-Q2.csv']);
    expect(await judge(repo, OPERATOR)).toEqual(['refused', 'error git/moved-on 2026-Q2.csv']);
    // Brought up to date, it passes.
    repo.git('checkout', '-q', 'nop');
    repo.git('merge', '-q', '--no-edit', '-X', 'ours', 'main');
    expect(await judge(repo)).toEqual(['accepted']);
  });

  it('a file removed on main since, and the same change on both sides', async () => {
    const repo = startBranch();
    repo.commit('Sửa', '2026-10-12', { [Q2]: table('355') });
    repo.git('checkout', '-q', 'main');
    repo.commit('Cùng một sửa đổi', '2026-10-12', { [Q2]: table('355') });
    expect(await judge(repo)).toEqual(['accepted']);
    repo.commit('Bỏ', '2026-10-12', { [Q2]: null });
    expect(await judge(repo)).toContain('error git/moved-on 2026-Q2.csv');
  });

  it('a request that changes nothing is not praised', async () => {
    const repo = startBranch();
    repo.commit('Trống', '2026-10-12');
    expect(await judge(repo)).toEqual(['attention', 'warning git/no-change .git']);
    expect(await judge(repo, OPERATOR)).toEqual(['attention', 'warning git/no-change .git']);
    const comment = reviewMarkdown(reviewJson(await reviewBranch(repo, 'nop'), rules, 'vi'));
    expect(comment).toContain('Hồ sơ không thay đổi tệp nào');
    expect(comment).not.toContain('Hồ sơ đạt yêu cầu');
  });

  it('a history of its own is named as such, not as a ref that is not there', async () => {
    const repo = startMain();
    repo.git('checkout', '-q', '--orphan', 'nop');
    repo.commit('Riêng', '2026-10-12', clean);
    const run = (base: string) => runCommand(['review', '--root', repo.dir, '--base', base, '--head', 'nop', '--author', AUTHOR]);
    const { code, stdout, stderr } = await run('main');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('"nop" không có lịch sử chung với "main"');
    expect((await run('khong-co')).stderr).toContain('Không có "khong-co…nop"');
  });
});

it('names made to break out of the comment stay in their line, as code', async () => {
  const repo = startBranch();
  const names = [
    '@all',
    '[x](https:⁄⁄a.b)',
    '![x](y)',
    '<img src=x>',
    'a|b',
    'a`b``c',
    '-->',
    '#1',
    'a\n## b',
    '&lt;b&gt;',
    '\u202eab',
    '*x*',
  ];
  repo.commit('Lạ', '2026-10-12', Object.fromEntries(names.map((name) => [`${baseDataset}/${name}.csv`, 'ma\n1\n'])));
  const comment = reviewMarkdown(reviewJson(await reviewBranch(repo, 'nop'), rules, 'vi'));
  const bare = comment.replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
  expect(bare.match(/^## /gm)).toHaveLength(1);
  expect(bare.match(/<!--|-->/g)).toEqual(['<!--', '-->']);
  expect(bare.replaceAll('\\', '\\\\')).not.toMatch(/(?<!\\)(?:<img|!\[|\u202e)|@all/);
  expect(readFileSync(join(repo.dir, '.git/HEAD'), 'utf8')).toContain('nop');
});
