import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Review } from '../../src/domain/model/review.ts';
import { withholdValues } from '../../src/domain/review/withhold-values.ts';
import { rules } from '../../src/domain/checks/registry.ts';
import { reviewJson } from '../../src/render/review-json.ts';
import { reviewMarkdown } from '../../src/render/review-markdown.ts';
import { reviewStatuses } from '../../src/render/review-statuses.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { startFakeForge, TOKEN, type FakeForge } from '../forge/fake-forge.ts';
import { HEAD } from '../forge/fake-state.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { runCommand } from '../run-command.ts';
import { AUTHOR, reviewOf } from './review-of.ts';

const Q3 = `${baseDataset}/2026-Q3.csv`;
const clean = { [Q3]: baseRepository()[Q3] ?? '' };
let submitted: Review;
beforeAll(async () => {
  submitted = await reviewOf(clean);
});
const cleanReport = () => reviewJson(submitted, rules, 'vi');
const reportOf = async (...args: Parameters<typeof reviewOf>) => reviewJson(await reviewOf(...args), rules, 'vi');

describe('a clean quarterly submission', () => {
  it('the comment says what changed, which duty it meets, that it is on time, and that there is nothing else to do', async () => {
    expect(reviewMarkdown(cleanReport())).toBe(`<!-- opendata:review -->
## Hồ sơ đạt yêu cầu

Không có gì phải sửa. Bạn không phải làm gì thêm; hồ sơ chờ người duyệt.

### Nghĩa vụ được đáp ứng

- \`YT-01\` Cơ sở khám bệnh được cấp phép, \`2026-Q3\`, Sở Y tế: **đúng hạn (hạn 16/10/2026)**

### 2 tệp thay đổi

- thêm \`${Q3}\` – Cơ sở khám bệnh được cấp phép
- sửa \`${baseDataset}/metadata.yaml\` – Cơ sở khám bệnh được cấp phép

### \`${Q3}\` – so với kỳ \`2026-Q2\`

2 → 3 dòng · sửa 1 dòng · thêm 1 dòng

- + \`CS-003 · Phòng khám Ví dụ, cơ sở 2 · phong-kham · 5 · · 2026-08-03\`

| Mã | Cột | Trước | Sau |
| --- | --- | ---: | ---: |
| \`CS-001\` | \`so_giuong\` | \`350\` | \`360\` |
| Tổng | \`so_giuong\` | 350 | 365 |

Người đọc sẽ thấy 3 dòng, 6 cột; những dòng đầu:

| \`ma\` | \`ten\` | \`loai\` | \`so_giuong\` | \`toa_do_lat\` | \`ngay_cap\` |
| --- | --- | --- | --- | --- | --- |
| \`CS-001\` | \`Bệnh viện Minh họa\` | \`benh-vien\` | \`360\` | \`15.1205\` | \`2019-05-06\` |
| \`CS-002\` | \`Phòng khám Thử nghiệm\` | \`phong-kham\` | \`0\` | \`15.2041\` | \`2021-11-15\` |
| \`CS-003\` | \`Phòng khám Ví dụ, cơ sở 2\` | \`phong-kham\` | \`5\` |  | \`2026-08-03\` |
`);
  });

  it('its statuses, by their names in words', async () => {
    const report = cleanReport();
    expect(reviewStatuses(report).map(({ context, state, description }) => `${state} ${context}: ${description}`)).toEqual([
      'success Hồ sơ / kết quả: Đạt yêu cầu, chờ người duyệt.',
      'success Hồ sơ / quyền sửa: Chỉ sửa phần của cơ quan mình.',
      'success Hồ sơ / mô tả: Phần mô tả đầy đủ.',
      'success Hồ sơ / định dạng: Các tệp đúng định dạng.',
      'success Hồ sơ / dữ liệu cá nhân: Không thấy dữ liệu cá nhân.',
      'success Hồ sơ / thời hạn: Đáp ứng YT-01 2026-Q3: đúng hạn (hạn 16/10/2026).',
    ]);
  });

  it('late, it is taken all the same', async () => {
    const report = await reportOf(clean, AUTHOR, '2026-11-23');
    expect(reviewMarkdown(report)).toContain('**trễ 38 ngày (hạn 16/10/2026); dữ liệu vẫn được nhận**');
    expect(reviewStatuses(report).every((status) => status.state === 'success')).toBe(true);
    expect(reviewStatuses(report).at(-1)?.description).toContain('trễ 38 ngày, vẫn được nhận');
  });
});

describe('a submission with faults', () => {
  it('errors come first, and the area that is at fault fails', async () => {
    const bad = { [Q3]: (clean[Q3] ?? '').replace(',360,', ',nhiều,'), 'datasets/so-khcn/x/README.md': 'x\n' };
    const report = await reportOf(bad);
    const text = reviewMarkdown(report);
    expect(text.indexOf('**Lỗi**')).toBeGreaterThan(0);
    expect(text.lastIndexOf('**Lỗi**')).toBeLessThan(Math.max(text.indexOf('**Cần xem**'), text.length));
    const failed = reviewStatuses(report).filter((status) => status.state === 'failure');
    expect(failed.map((status) => status.context)).toEqual(['Hồ sơ / kết quả', 'Hồ sơ / quyền sửa', 'Hồ sơ / định dạng']);
    expect(reviewStatuses(report).every((status) => status.description.length <= 140)).toBe(true);
  });
});

it('personal data that was found is not repeated in the comment', () => {
  const [table] = submitted.tables;
  if (!table) throw new Error('no table');
  const found = { code: 'privacy/citizen-id', level: 'error', where: { file: Q3 }, args: {} } as const;
  const withheld = { ...submitted, tables: [withholdValues(table, [found])] };
  const markdown = reviewMarkdown(reviewJson(withheld, rules, 'vi'));
  expect(markdown).toContain('không giá trị nào của nó được lặp lại');
  expect(markdown).toContain('thêm 1 dòng');
  expect(markdown).not.toMatch(/Phòng khám số 1|360/);
  expect(withholdValues(table, [{ ...found, where: { file: 'datasets/khac.csv' } }])).toBe(table);
});

describe('opendata comment', () => {
  const comment = (fake: FakeForge, report: string, ...more: string[]) => {
    const { kind, url, repository } = fake.options;
    const env = { FORGE: kind, FORGE_URL: url, FORGE_REPOSITORY: repository, FORGE_TOKEN: TOKEN };
    return runCommand(['comment', '--report', report, '--number', '7', '--head', HEAD, ...more], { env });
  };
  const write = (value: unknown) => {
    const path = join(makeTestFolder(), 'report.json');
    writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
    return path;
  };

  it.each(['github', 'gitea', 'gitlab'] as const)('%s: one comment and six statuses, from the report alone', async (kind) => {
    const fake = await startFakeForge(kind);
    const report = { ...cleanReport(), head: HEAD };
    expect(await comment(fake, write(report))).toMatchObject({ code: 0, stderr: '' });
    expect(fake.state.pulls[0]?.comments.map(({ body }) => body.trim())).toEqual([reviewMarkdown(report).trim()]);
    expect(fake.state.statuses.map((status) => status.state)).toEqual(Array.from({ length: 6 }, () => 'success'));
    expect(await comment(fake, write({ ...report, problems: [problem] }))).toMatchObject({ code: 0 });
    expect(fake.state.pulls[0]?.comments).toHaveLength(1);
    expect(fake.state.statuses[5]).toMatchObject({ context: 'Hồ sơ / kết quả', state: 'failure' });
  });

  it.each([
    ['no report', () => join(makeTestFolder(), 'khong-co.json')],
    ['no JSON', () => write('{')],
    ['not of the schema', () => write({ verdict: 'accepted', head: HEAD })],
  ])('fails closed: %s', async (_name, path) => {
    const fake = await startFakeForge('gitea');
    expect(await comment(fake, path())).toMatchObject({ code: 1 });
    expect(fake.state.statuses).toMatchObject([{ context: 'Hồ sơ / kết quả', state: 'failure' }]);
    expect(fake.state.pulls[0]?.comments[0]?.body).toContain('Chưa xét được hồ sơ');
  });

  it('fails closed: a report of another commit, a verdict that its problems belie, an address that is none', async () => {
    const fake = await startFakeForge('gitea');
    const report = cleanReport();
    expect(await comment(fake, write(report))).toMatchObject({ code: 1 });
    expect(fake.state.statuses[0]?.state).toBe('failure');
    await comment(fake, write({ ...report, head: HEAD, problems: [problem], verdict: 'accepted' }));
    expect(fake.state.statuses.find((status) => status.context.endsWith('kết quả'))?.state).toBe('failure');
    expect(fake.state.pulls[0]?.comments[0]?.body).toContain('## Hồ sơ chưa nhận được');
    expect(await comment(fake, write({ ...report, head: HEAD, portal: 'https://a) [x](javascript:1' }))).toMatchObject({
      code: 1,
    });
  });

  it('prints on request, without a forge; says in one sentence what is missing', async () => {
    const path = write({ ...cleanReport(), head: HEAD });
    const dry = await runCommand(['comment', '--report', path, '--number', '7', '--head', HEAD, '--dry-run']);
    expect(dry.stdout).toContain('Hồ sơ / thời hạn: success – Đáp ứng YT-01 2026-Q3');
    const lost = await runCommand(['comment', '--report', path, '--number', '7', '--head', HEAD]);
    expect(lost).toMatchObject({ code: 2, stdout: '' });
    expect(lost.stderr).toContain('FORGE_URL');
    expect(await runCommand(['comment', '--report', path, '--number', '7; rm', '--head', HEAD])).toMatchObject({ code: 2 });
  });
});

const problem = {
  code: 'table/type',
  level: 'error',
  file: Q3,
  count: 1,
  message: 'Sai',
  fix: 'Sửa',
  help: '/huong-dan/loi/table/type/',
};
