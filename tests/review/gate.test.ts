import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { quarter } from '../../src/domain/checks/example-files.ts';
import { reviewText } from '../../src/render/review-text.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { projectRoot, runCommand } from '../run-command.ts';
import { AUTHOR, reviewBranch, reviewOf, startMain } from './review-of.ts';

const clean = { [`${baseDataset}/2026-Q3.csv`]: baseRepository()[`${baseDataset}/2026-Q3.csv`] ?? '' };
const codes = (review: { findings: readonly { code: string; where: { file: string } }[] }) =>
  review.findings.map((finding) => `${finding.code} ${finding.where.file}`);

describe('a clean quarterly submission', () => {
  it('has no findings, meets its duty on time, and shows what changed against the last quarter', async () => {
    const review = await reviewOf(clean);
    expect(review.findings).toEqual([]);
    expect(review.met.map((duty) => `${duty.id} ${duty.state}`)).toEqual(['yt-01/so-y-te/2026-Q3 provided']);
    expect(review.tables).toMatchObject([
      {
        pair: { path: `${baseDataset}/2026-Q3.csv`, before: { side: 'head', period: '2026-Q2' }, key: ['ma'] },
        diff: {
          removed: { count: 0 },
          changed: { count: 1, first: [{ key: 'CS-001', column: 'so_giuong', before: '350', after: '360' }] },
          added: { count: 1 },
        },
      },
    ]);
  });

  it('is taken late as well, and says how late', async () => {
    const review = await reviewOf(clean, AUTHOR, '2026-11-23');
    expect(review.findings).toEqual([]);
    expect(review.met).toMatchObject([{ id: 'yt-01/so-y-te/2026-Q3', state: 'provided-late', days: 38 }]);
  });

  it('corrected data is compared with what stands on main, and meets nothing', async () => {
    const repo = startMain();
    repo.git('checkout', '-q', '-b', 'sua');
    const text = (baseRepository()[`${baseDataset}/2026-Q2.csv`] ?? '').replace('350', '355').replace(/CS-002.*\n/, '');
    repo.commit('Sửa', '2026-10-12', { [`${baseDataset}/2026-Q2.csv`]: text });
    const review = await reviewBranch(repo, 'sua');
    expect(review.met).toEqual([]);
    expect(review.tables).toMatchObject([
      { pair: { before: { side: 'base' } }, diff: { removed: { count: 1 }, changed: { count: 1 } } },
    ]);
  });
});

describe('nobody touches what is not theirs', () => {
  it('a file moved from another agency shows at both ends', async () => {
    const repo = startMain();
    repo.commit('Bộ khác', '2026-08-01', { 'datasets/so-khcn/bo-khac/README.md': 'x\n' });
    repo.git('checkout', '-q', '-b', 'chuyen');
    mkdirSync(join(repo.dir, 'datasets/so-y-te/bo-khac'), { recursive: true });
    repo.git('mv', 'datasets/so-khcn/bo-khac/README.md', 'datasets/so-y-te/bo-khac/README.md');
    repo.commit('Chuyển', '2026-10-12');
    expect(codes(await reviewBranch(repo, 'chuyen'))).toContain('agency/not-yours datasets/so-khcn/bo-khac/README.md');
    expect(codes(await reviewBranch(repo, 'chuyen', 'quan-tri'))).not.toContain(
      'agency/not-yours datasets/so-khcn/bo-khac/README.md',
    );
  });

  it.each(['.github/workflows/x.yml', 'package.json', '.github/CODEOWNERS', 'catalogue/waivers/cho-toi.yaml', 'src/a.ts'])(
    '%s',
    async (path) => {
      expect(codes(await reviewOf({ ...clean, [path]: 'x: 1\n' }))).toContain(`agency/not-yours ${path}`);
      expect(codes(await reviewOf({ ...clean, [path]: 'x: 1\n' }, 'quan-tri'))).not.toContain(`agency/not-yours ${path}`);
    },
  );

  it('an agency answers for its own part of the list, and for nobody else', async () => {
    const answers = 'answered: 2026-10-12\ndocument: 120/SYT-VP\nanswers: [{item: YT-01, answer: keep}]\n';
    const [own, other] = ['catalogue/reviews/2026-H2/so-y-te.yaml', 'catalogue/reviews/2026-H2/so-khcn.yaml'];
    const found = codes(await reviewOf({ ...clean, [own]: answers, [other]: answers }));
    expect(found).toEqual([`agency/not-yours ${other}`, `review/not-holder ${other}`]);
  });

  it('who adds himself to the registry is judged by the registry of main', async () => {
    const registry = {
      'catalogue/agencies/so-y-te.yaml': 'name: Sở Y tế\nkind: department\nverified: true\naccounts: [nguoi-la]\n',
    };
    expect(codes(await reviewOf({ ...clean, ...registry }, 'nguoi-la'))).toContain(
      'agency/unknown-author catalogue/agencies/so-y-te.yaml',
    );
  });

  it('the name that a commit claims is not asked', async () => {
    const repo = startMain();
    repo.git('checkout', '-q', '-b', 'gia-mao');
    repo.commit('Giả', '2026-10-12', clean, { author: 'can-bo-y-te <can-bo@quangngai.gov.vn>' });
    expect(codes(await reviewBranch(repo, 'gia-mao', 'nguoi-la'))[0]).toContain('agency/unknown-author');
  });
});

describe('what git can hide', () => {
  it('a symbolic link is refused unread', async () => {
    const repo = startMain();
    repo.git('checkout', '-q', '-b', 'lien-ket');
    symlinkSync('/etc/passwd', join(repo.dir, baseDataset, '2026-Q3.csv'));
    repo.commit('Liên kết', '2026-10-12', {
      [`${baseDataset}/metadata.yaml`]: baseRepository()[`${baseDataset}/metadata.yaml`] ?? '',
    });
    const review = await reviewBranch(repo, 'lien-ket');
    expect(codes(review)).toEqual([
      `path/special-file ${baseDataset}/2026-Q3.csv`,
      `path/file-missing ${baseDataset}/metadata.yaml`,
    ]);
    expect(JSON.stringify(review)).not.toContain('root:');
  });

  it('a submodule, an executable bit, attributes', async () => {
    const repo = startMain();
    repo.git('checkout', '-q', '-b', 'la');
    repo.write({ [`${baseDataset}/.gitattributes`]: '*.csv filter=x\n' });
    chmodSync(join(repo.dir, baseDataset, '2026-Q2.csv'), 0o755);
    repo.git('add', '-A');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD')},${baseDataset}/kho`);
    repo.git('commit', '-q', '-m', 'Lạ');
    expect(codes(await reviewBranch(repo, 'la'))).toEqual([
      `git/attributes ${baseDataset}/.gitattributes`,
      `git/file-mode ${baseDataset}/2026-Q2.csv`,
      `git/submodule ${baseDataset}/kho`,
    ]);
  });

  it('a folder that is a link to another agency brings nothing in', async () => {
    const repo = startMain();
    repo.git('checkout', '-q', '-b', 'thu-muc');
    mkdirSync(join(repo.dir, 'datasets/so-y-te'), { recursive: true });
    symlinkSync('../so-khcn', join(repo.dir, 'datasets/so-y-te/cua-toi'));
    repo.commit('Thư mục', '2026-10-12');
    expect(codes(await reviewBranch(repo, 'thu-muc'))).toEqual(['path/special-file datasets/so-y-te/cua-toi']);
    // Nobody may, the operator neither.
    expect(codes(await reviewBranch(repo, 'thu-muc', 'quan-tri'))).toEqual(['path/special-file datasets/so-y-te/cua-toi']);
  });
});

it('a list that lets go of an overdue item is told', async () => {
  const repo = startMain();
  repo.git('checkout', '-q', '-b', 'danh-muc');
  const list = 'catalogue/lists/2026-03-20-thu-nghiem-1.yaml';
  repo.commit('Nới', '2026-10-20', { [list]: (baseRepository()[list] ?? '').replace('quarterly', 'annual') });
  const review = await reviewBranch(repo, 'danh-muc', 'quan-tri', '2026-10-20');
  expect(review.vanished.map((duty) => duty.id)).toEqual(['yt-01/so-y-te/2026-Q3']);
  expect(review.impact).toMatchObject({
    changed: [{ item: 'YT-01', frequency: { before: 'quarterly', after: 'annual', loosened: true } }],
    freed: [{ id: 'yt-01/so-y-te/2026-Q3', state: 'overdue', days: 4 }],
  });
  const [told] = review.findings.filter((finding) => finding.code === 'list/frees-overdue');
  expect(told).toMatchObject({ level: 'warning', where: { file: list }, args: { count: 1, duties: 'yt-01/so-y-te/2026-Q3' } });
  expect(reviewText(review, 'vi')).toContain('YT-01 Cơ sở khám bệnh được cấp phép: hằng quý → hằng năm (thưa hơn)');
});

it("the operator's record of an agency's answer is named for what it is", async () => {
  const repo = startMain();
  const rules =
    (baseRepository()['catalogue/regulation.yaml'] ?? '') +
    'listReview: {agencies: [department], article: "13.5", operatorArticle: "11.3"}\n';
  repo.commit('Quy tắc', '2026-07-11', { 'catalogue/regulation.yaml': rules });
  repo.git('checkout', '-q', '-b', 'ra-soat');
  repo.commit('Ghi nhận', '2026-10-12', {
    'catalogue/reviews/2026-H2/so-y-te.yaml':
      'answered: 2026-10-09\ndocument: 9/SYT\nillustrative: true\nanswers: [{item: YT-01, answer: keep}]\n',
  });
  const review = await reviewBranch(repo, 'ra-soat', 'quan-tri');
  expect(review.met.map((duty) => duty.id)).toEqual(['list-review/so-y-te/2026-H2']);
  expect(reviewText(review, 'vi')).toContain('rà soát Danh mục, 6 tháng cuối năm 2026, so-y-te: đúng hạn');
  expect(reviewText(review, 'vi')).not.toContain('undefined');
});

it('the command: exit codes, the schema of its JSON, and no markup of a stranger in the comment', async () => {
  const repo = startMain();
  repo.git('checkout', '-q', '-b', 'nop');
  const hostile = quarter(3).replace('Phòng khám số 1', '"@all [x](javascript:alert(1)) <img src=x> | `"');
  repo.commit('Quý III', '2026-10-12', {
    [`${baseDataset}/metadata.yaml`]: baseRepository()[`${baseDataset}/metadata.yaml`] ?? '',
    [`${baseDataset}/2026-Q3.csv`]: hostile,
  });
  const run = (...more: string[]) =>
    runCommand([
      'review',
      '--root',
      repo.dir,
      '--base',
      'main',
      '--head',
      'nop',
      '--author',
      AUTHOR,
      '--as-of',
      '2026-10-12',
      ...more,
    ]);
  const json = await run('--format', 'json');
  expect(json).toMatchObject({ code: 0, stderr: '' });
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  for (const name of ['validation-report', 'duty-ledger']) ajv.addSchema(schema(name));
  const validate = ajv.compile(schema('review-report'));
  expect(validate(JSON.parse(json.stdout)) ? [] : validate.errors).toEqual([]);
  const markdown = (await run('--format', 'markdown')).stdout;
  expect(markdown).toContain('đúng hạn (hạn 16/10/2026)');
  expect(markdown.replace(/`+[^`\n]*`+/g, '')).not.toMatch(/@all|\]\(javascript|<img/);
});

it('the command refuses a stranger with 1 and a ref that is not there with 2', async () => {
  const repo = startMain();
  const run = (base: string, author: string) => ['review', '--root', repo.dir, '--base', base, '--author', author];
  repo.git('checkout', '-q', '-b', 'nop');
  repo.commit('Quý III', '2026-10-12', clean);
  const stranger = await runCommand([...run('main', 'nguoi-la'), '--format', 'sarif']);
  expect(stranger.code).toBe(1);
  expect(JSON.parse(stranger.stdout)).toMatchObject({ version: '2.1.0' });
  expect(await runCommand(run('khong-co', AUTHOR))).toMatchObject({ code: 2 });
});

function schema(name: string) {
  return JSON.parse(readFileSync(join(projectRoot, `schemas/${name}.schema.json`), 'utf8')) as object;
}

it('ten thousand problems still make one comment under 60,000 characters', async () => {
  const repo = startMain();
  repo.git('checkout', '-q', '-b', 'nhieu');
  const bad = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`datasets/so-khcn/bo-${i}/metadata.yaml`, 'title: x\n']));
  repo.commit('Nhiều', '2026-10-12', bad);
  writeFileSync(join(repo.dir, 'x'), '');
  const { stdout } = await runCommand([
    'review',
    '--root',
    repo.dir,
    '--base',
    'main',
    '--head',
    'nhieu',
    '--author',
    AUTHOR,
    '--format',
    'markdown',
  ]);
  expect(stdout.length).toBeLessThan(60_000);
  expect(stdout).toContain('agency/not-yours');
});
