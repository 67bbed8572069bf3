import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/domain/checks/registry.ts';
import { openPortal } from '../../src/io/open-portal.ts';
import { writeOutputs } from '../../src/io/write-outputs.ts';
import { validationReport } from '../../src/render/findings-json.ts';
import { reviewJson } from '../../src/render/review-json.ts';
import { reviewMarkdown } from '../../src/render/review-markdown.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { reviewBranch, reviewOf, startMain } from '../review/review-of.ts';
import { buildWorkbook } from '../xlsx/build-workbook.ts';
import { checkImported } from '../../src/table/xlsx/check-imported.ts';
import { importWorkbook } from '../../src/table/xlsx/import-workbook.ts';

const AS_OF = '2026-11-23';
const HEADER = 'ma,ten,loai,so_giuong,toa_do_lat,ngay_cap\n';
const Q3 = `${baseDataset}/2026-Q3.csv`;
/** Three people hidden in the names of a good table. */
const LEAK = `${HEADER}${[1, 2, 3].map((i) => `CS-00${i},Bà Đinh Thị Bí CCCD 05108500123${i},phong-kham,4,15.12,2021-11-15\n`).join('')}`;
const ID = '051085001234';
const RAW = /05108500123\d/;

async function findingsOf(files: Record<string, string>): Promise<string[]> {
  const { findings } = await openPortal(makeTestFolder({ ...baseRepository(), ...files }), AS_OF);
  // The name of a file is how it is found, whatever stands in it.
  const told = findings
    .map(({ args, where }) => ({ args, column: where.column }))
    .filter(({ args }) => args['found'] !== `ho-so-${ID}.txt`);
  expect(JSON.stringify(told)).not.toMatch(/051085001234|0905123456|QuangNgai@2024|AKIAIOSFODNN7EXAMPLE/);
  return findings
    .filter(({ code }) => /^(privacy|secret)\//.test(code))
    .map(({ level, code, where }) => [level, code, where.file, where.line].filter((part) => part !== undefined).join(' '));
}

test('a table with persons in it reaches no file of the portal', async () => {
  const root = makeTestFolder({ ...baseRepository(), [Q3]: LEAK });
  const { site, findings } = await openPortal(root, AS_OF);
  expect(findings).toMatchObject([{ code: 'privacy/citizen-id', level: 'error', count: 3, args: { value: '051•••••••31' } }]);
  const out = makeTestFolder();
  writeOutputs(site, root, out);
  const written = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(written.length).toBeGreaterThan(10);
  for (const entry of written) expect(readFileSync(join(entry.parentPath, entry.name), 'utf8'), entry.name).not.toMatch(RAW);
  expect(written.some((entry) => entry.name === '2026-Q3.csv')).toBe(false);
  expect(JSON.stringify(site)).not.toMatch(RAW);
  const none = { datasets: 0, files: 0, rows: 0, bytes: 0 };
  expect(JSON.stringify(validationReport(findings, none, rules, 'vi'))).not.toMatch(RAW);
});

test('texts beside the tables are looked at too, with their place', async () => {
  const metadata = `${baseDataset}/metadata.yaml`;
  expect(
    await findingsOf({
      [`${baseDataset}/README.md`]: '# Dữ liệu\n\nHỏi anh Bình, 0905123456.\n\nmật khẩu: QuangNgai@2024\n',
      [metadata]: `${baseRepository()[metadata] ?? ''}sync: {vi: "Đồng bộ bằng khóa AKIAIOSFODNN7EXAMPLE"}\n`,
      [`${baseDataset}/schema.yaml`]: `${baseRepository()[`${baseDataset}/schema.yaml`] ?? ''}# CCCD mẫu 051085001234\n`,
    }),
  ).toEqual([
    `warning privacy/phone ${baseDataset}/README.md 3`,
    `error secret/password ${baseDataset}/README.md 5`,
    expect.stringMatching(/^error secret\/token .*metadata.yaml \d+$/),
    expect.stringMatching(/^error privacy\/citizen-id .*schema.yaml \d+$/),
  ]);
});

test('how an office is reached is meant to be known', async () => {
  const metadata = `${baseDataset}/metadata.yaml`;
  const contact = 'contact: {name: {vi: Phòng Nghiệp vụ}, phone: "0905123456", email: nghiepvu.syt@gmail.com}\n';
  expect(await findingsOf({ [metadata]: `${baseRepository()[metadata] ?? ''}${contact}` })).toEqual([]);
});

test('names of files and files that nobody reads as tables', async () => {
  const found = await findingsOf({
    [`${baseDataset}/ho-so-${ID}.txt`]: 'x\n',
    [`${baseDataset}/cu.csv`]: 'ma,sdt\n1,0905123456\n',
  });
  expect(found).toEqual([`warning privacy/citizen-id ${baseDataset}`, `error privacy/phone ${baseDataset}/cu.csv 2`]);
});

test('a notice with a secret in it is not shown', async () => {
  const notice = '---\nkind: news\ntitle: Thông báo thử\npublished: 2026-10-01\n---\nmật khẩu: QuangNgai@2024\n';
  const root = makeTestFolder({ ...baseRepository(), 'catalogue/notices/2026-10-01-thu.md': notice });
  const { site, findings } = await openPortal(root, AS_OF);
  expect(findings.map(({ code }) => code)).toEqual(['secret/password']);
  expect(site.notices).toEqual([]);
});

test('thresholds and levels are data', async () => {
  const table = `${HEADER}${[1, 2, 3].map((i) => `CS-00${i},gọi 090512345${i},phong-kham,4,15.12,2021-11-15\n`).join('')}`;
  const basis = 'Quyết định minh họa để kiểm thử';
  const levels = `levels: [{finding: privacy/phone, level: warning, basis: ${basis}}]\n`;
  const phone = (level: string) => [`${level} privacy/phone ${Q3} 2`];
  expect(await findingsOf({ [Q3]: table })).toEqual(phone('error'));
  expect(await findingsOf({ [Q3]: table, 'catalogue/privacy.yaml': levels })).toEqual(phone('warning'));
  const block = `block: {count: 5, share: 0.1, basis: ${basis}}\n`;
  const long =
    table + Array.from({ length: 60 }, (_, i) => `CS-${200 + i},Phòng khám ${i},phong-kham,4,15.12,2021-11-15\n`).join('');
  expect(await findingsOf({ [Q3]: long })).toEqual(phone('error'));
  expect(await findingsOf({ [Q3]: long, 'catalogue/privacy.yaml': block })).toEqual(phone('warning'));
  const { findings } = await openPortal(
    makeTestFolder({ ...baseRepository(), 'catalogue/privacy.yaml': levels.replace('privacy/phone', 'privacy/citizen-id') }),
    AS_OF,
  );
  expect(findings).toMatchObject([{ code: 'metadata/enum', where: { file: 'catalogue/privacy.yaml' } }]);
});

test('a review repeats nothing, also where persons are taken out', async () => {
  const saysNothing = (review: Awaited<ReturnType<typeof reviewOf>>) => {
    const report = reviewJson(review, rules, 'vi');
    expect(JSON.stringify(report) + reviewMarkdown(report)).not.toMatch(RAW);
    return report;
  };
  expect(saysNothing(await reviewOf({ [Q3]: LEAK })).verdict).toBe('refused');
  const repo = startMain();
  const metadata = { [`${baseDataset}/metadata.yaml`]: baseRepository()[`${baseDataset}/metadata.yaml`] ?? '' };
  repo.commit('Lỡ', '2026-10-05', { ...metadata, [Q3]: LEAK });
  repo.git('checkout', '-q', '-b', 'sua');
  repo.commit('Sửa', '2026-10-06', { [Q3]: baseRepository()[Q3] ?? '' });
  expect(saysNothing(await reviewBranch(repo, 'sua')).tables).toMatchObject([{ withheld: true }]);
});

test('a workbook: its table, its hidden sheet, and what stands around', () => {
  const header = ['ma', 'so_cccd'];
  const people = (from: number) => [0, 1, 2].map((i) => [`X${i}`, `05108500123${from + i}`]);
  const sheets = [
    { name: 'Bảng', rows: [['Người lập: 0905123456'], ['ma', 'ten'], ['A1', 'Trạm y tế'], ['A2', 'Phòng khám']] },
    { name: 'Nháp', state: 'hidden', rows: [header, ...people(1)] },
  ];
  const hidden = importWorkbook(buildWorkbook({ sheets }), 't.xlsx');
  const persons = hidden.findings.filter(({ code }) => code.startsWith('privacy/'));
  expect(persons).toMatchObject([
    { code: 'privacy/phone', level: 'warning', where: { line: 1 } },
    { code: 'privacy/citizen-id', level: 'error', count: 3, where: { line: 2 }, args: { value: '051•••••••31' } },
  ]);
  const table = importWorkbook(buildWorkbook({ sheets: [{ name: 'A', rows: [['Danh sách'], header, ...people(1)] }] }), 't.xlsx');
  const { facts, findings } = checkImported(table, 't.xlsx');
  expect(facts?.traces).toMatchObject([{ kind: 'citizen-id', count: 3, at: { row: 1, line: 3 } }]);
  expect(JSON.stringify([findings, facts?.traces, hidden.findings])).not.toMatch(/05108500123\d|0905123456/);
});

const COMMENT = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const legacy = (...notes: readonly string[]) =>
  `<comments ${COMMENT}><commentList>${notes.map((note, i) => `<comment ref="C${i + 2}" authorId="0"><text><r><t>Lan:</t></r><r><t xml:space="preserve">\n${note}</t></r></text></comment>`).join('')}</commentList></comments>`;

test.each([
  ['a note', 'xl/comments1.xml', legacy('đã soát', 'CCCD: 051085001234'), 'privacy/citizen-id', 'error', 3],
  ['a note as openpyxl writes it', 'xl/comments/comment1.xml', legacy('gọi 0905 123 456'), 'privacy/phone', 'warning', 2],
  [
    'a conversation',
    'xl/threadedComments/threadedComment1.xml',
    `<ThreadedComments><threadedComment ref="B7"><text>password: Hoa@2026xyz</text></threadedComment></ThreadedComments>`,
    'secret/password',
    'error',
    7,
  ],
  [
    'a text box',
    'xl/drawings/drawing1.xml',
    `<wsDr ${DRAWING}><col>0905123456</col><a:p><a:r><a:t>căn cước 051085</a:t></a:r><a:r><a:t>001234</a:t></a:r></a:p></wsDr>`,
    'privacy/citizen-id',
    'error',
    undefined,
  ],
] as const)('a workbook: %s', (_name, part, xml, code, level, line) => {
  const rows = [
    ['ma', 'ten'],
    ['A1', 'Trạm y tế'],
  ];
  const { findings } = importWorkbook(buildWorkbook({ sheets: [{ name: 'Bảng', rows }], parts: { [part]: xml } }), 't.xlsx');
  const persons = findings.filter((finding) => /^(privacy|secret)/.test(finding.code));
  expect(persons).toMatchObject([{ code, level, where: line === undefined ? {} : { line } }]);
  expect(JSON.stringify(persons)).not.toMatch(/051085001234|0905123456|Hoa@2026/);
});
