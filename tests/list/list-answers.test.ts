import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readPortal } from '../../src/io/read-portal.ts';
import { makeListNames } from '../../src/render/item-values.ts';
import { reviewWorkbook } from '../../src/render/review-workbook.ts';
import { baseRepository, patchBase } from '../base-repository.ts';
import { makeItem } from '../make-catalogue.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { parseXml } from '../render/parse-xml.ts';
import { runCommand } from '../run-command.ts';

type Cells = Readonly<Record<string, string | number>>;

const LIST = 'catalogue/lists/2026-03-20-thu-nghiem-1.yaml';
const MORE = `  - {code: YT-02, title: Nhà thuốc, topic: y-te, frequency: quarterly, formats: [csv], access: file, holder: so-y-te}
  - {code: YT-04, title: An toàn thực phẩm, topic: y-te, frequency: annual, formats: [csv], access: file, holder: so-y-te}
  - {code: CD-02, title: Chỉ số chuyển đổi số, topic: y-te, frequency: annual, formats: [csv], access: file, holder: so-khcn}
`;
const REPOSITORY = { ...baseRepository(), [LIST]: `${patchBase({})[LIST]?.trimEnd()}\n${MORE}` };
const WHO = ['--review', '2026-H2', '--agency', 'so-y-te', '--as-of', '2026-11-23'];
const LETTER: Cells = { B2: '120/SYT-VP', B3: 46_346 };

/** The workbook with these cells filled in, as a spreadsheet program would leave it: day numbers in cells of days. */
function fillIn(workbook: Uint8Array, answers: Cells, letter: Cells): Uint8Array {
  const parts = unzipSync(workbook);
  const filled = [answers, letter].map((cells, i) => {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    const put = (xml: string, [address, value]: [string, string | number]) => {
      const [empty, start = ''] = new RegExp(`(<c r="${address}" s="\\d+")(?:/>|[^/]*>.*?</c>)`).exec(xml) ?? [];
      if (empty === undefined) throw new Error(`no cell ${address}`);
      const inside = typeof value === 'number' ? `><v>${value}</v></c>` : ` t="inlineStr"><is><t>${value}</t></is></c>`;
      return xml.replace(empty, start + inside);
    };
    return [name, strToU8(Object.entries(cells).reduce(put, strFromU8(parts[name] ?? new Uint8Array())))] as const;
  });
  return zipSync({ ...parts, ...Object.fromEntries(filled) });
}

/** Makes the workbook by the command, fills it in, and reads it by the command. */
async function answer(answers: Cells, letter: Cells = LETTER, lang: 'vi' | 'en' = 'vi') {
  const root = makeTestFolder(REPOSITORY);
  const file = join(root, 'phieu.xlsx');
  expect(await runCommand(['template', ...WHO, '--root', root, '--out', file, '--lang', lang])).toMatchObject({ code: 0 });
  writeFileSync(file, fillIn(readFileSync(file), answers, letter));
  const out = join(root, 'catalogue/reviews/2026-H2/so-y-te.yaml');
  const result = await runCommand(['list', 'answers', file, ...WHO, '--root', root, '--out', out]);
  return { root, out, ...result, said: result.stdout.replaceAll(file, 'phieu.xlsx') };
}

test('what is filled in becomes the review file, and the portal reads the same answers from it', async () => {
  const { root, out, code, stderr } = await answer({
    E2: 'giữ',
    E3: 'Sửa ',
    F3: 'Ít thay đổi',
    K3: '6 tháng một lần',
    // The second row for additions: one above it may stay unused.
    F6: 'Người dân hỏi nhiều',
    H6: 'Điểm trực cấp cứu 24 giờ',
    I6: 'Y tế',
    J6: 'Tên cơ sở; Địa chỉ',
    K6: 'hằng quý',
    L6: 'CSV, GeoJSON',
    M6: 'tệp',
    N6: '16/07/2027',
  });
  expect(code).toBe(0);
  expect(stderr).toContain('Còn 1 mục chưa trả lời: YT-04.');
  expect(readFileSync(out, 'utf8')).toBe(`# yaml-language-server: $schema=../../../schemas/review.schema.json

answered: 2026-11-20
document: 120/SYT-VP
illustrative: true
answers:
  - {item: YT-01, answer: keep}
  - item: YT-02
    answer: change
    reason: Ít thay đổi
    proposed:
      frequency: half-yearly
  - answer: add
    reason: Người dân hỏi nhiều
    proposed:
      title: Điểm trực cấp cứu 24 giờ
      topic: y-te
      fields: [Tên cơ sở, Địa chỉ]
      frequency: quarterly
      formats: [csv, geojson]
      access: file
      roadmap: 2027-07-16
`);
  expect((await runCommand(['validate', '--root', root, '--as-of', '2026-11-23'])).stdout).not.toContain('catalogue/reviews');
  const portal = await readPortal(root);
  expect(portal.reviews.map(({ agency, half, answers }) => [agency, half, answers.map((one) => one.answer)])).toEqual([
    ['so-y-te', '2026-H2', ['keep', 'change', 'add']],
  ]);
});

test('an English workbook is read as well', async () => {
  const { out, code } = await answer({ E2: 'keep', E4: 'drop', F4: 'Moved', G4: '9/QĐ' }, LETTER, 'en');
  expect(code).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain('  - {item: YT-04, answer: drop, reason: Moved, document: 9/QĐ}');
});

test('what cannot be read is told by its cell, in words, and nothing is written', async () => {
  const { code, said } = await answer(
    { E2: 'đồng ý', F3: 'Ít thay đổi', N3: '31/02/2027', L3: 'csv, word' },
    { B2: '', B3: 'hôm qua' },
  );
  expect(code).toBe(1);
  expect(said.split('\n').filter((line) => line.startsWith('phieu'))).toEqual([
    'phieu.xlsx, trang "Trả lời", ô E2',
    'phieu.xlsx, trang "Trả lời", ô E3',
    'phieu.xlsx, trang "Trả lời", ô N3',
    'phieu.xlsx, trang "Trả lời", ô L3',
    'phieu.xlsx, trang "Văn bản trả lời", ô B2',
    'phieu.xlsx, trang "Văn bản trả lời", ô B3',
  ]);
  expect(said).toContain('"đồng ý" không có trong danh sách để chọn.\n  → Chọn một trong: giữ, sửa, bỏ.');
});

test('the rules of the review are asked before anything is written, and speak of the workbook', async () => {
  const { code, said } = await answer({ E2: 'bỏ', E3: 'sửa', F3: 'Ít thay đổi', F5: 'Cần', H5: 'Mới', E4: 'giữ', J4: 'Tên' });
  expect(code).toBe(1);
  expect(said.split('\n').filter((line) => line.startsWith('phieu'))).toEqual([
    'phieu.xlsx, trang "Trả lời", ô H5',
    'phieu.xlsx, trang "Trả lời", ô E3',
    'phieu.xlsx, trang "Trả lời", ô H4',
    'phieu.xlsx, trang "Trả lời", ô E2',
  ]);
  expect(said).toContain('→ Ghi lý do; khi bỏ thì ghi thêm văn bản làm căn cứ.');
  expect(said).not.toContain('"proposed",');
});

test('another workbook, another agency or half-year, and a file that is there are refused', async () => {
  const root = makeTestFolder({ ...REPOSITORY, 'co.yaml': '' });
  const file = join(root, 'phieu.xlsx');
  const run = (...args: string[]) => runCommand([...args, '--root', root, '--as-of', '2026-11-23']);
  const of = (half: string, agency: string) => ['--review', half, '--agency', agency];
  expect((await run('template', ...of('2026-H2', 'khong-co'), '--out', file)).stderr).toContain('khong-co');
  expect((await run('template', ...of('2026-Q3', 'so-y-te'), '--out', file)).stderr).toContain('2026-Q3');
  expect((await run('template', ...of('2027-H1', 'so-y-te'), '--out', file)).stderr).toContain('01/01/2027');
  expect(await run('template', '--review', '2026-H2')).toMatchObject({ code: 2 });
  expect(await run('template', '--item', 'YT-01', '--out', file)).toMatchObject({ code: 0 });
  const other = await run('list', 'answers', file, ...of('2026-H2', 'so-y-te'));
  expect(other).toMatchObject({ code: 1 });
  expect(other.stdout).toMatch(/trang|sheet/);
  expect((await run('list', 'answers', join(root, 'co.yaml'), ...of('2026-H2', 'so-y-te'))).stderr).toContain('.xlsx');
  const there = await run('list', 'answers', file, ...of('2026-H2', 'so-y-te'), '--out', join(root, 'co.yaml'));
  expect(there).toMatchObject({ code: 2 });
});

test('the workbook is well-formed, has a drop-down of answers, and is the same each time', () => {
  const names = makeListNames({ agencies: [], topics: [] });
  const topics = [{ id: 'y-te', name: { vi: 'Y tế, dân số' }, theme: 'HEAL' }];
  const make = () => reviewWorkbook({ agency: 'Sở <Y tế>', half: 'x', items: [makeItem()], topics, names }, 'vi');
  const parts = Object.entries(unzipSync(make())).map(([name, part]) => [name, strFromU8(part)] as const);
  for (const [name, xml] of parts) expect(() => parseXml(xml), name).not.toThrow();
  const answers = parts.find(([name]) => name === 'xl/worksheets/sheet1.xml')?.[1] ?? '';
  expect(answers).toContain('<formula1>&quot;giữ,sửa,bỏ&quot;</formula1>');
  expect(answers).toContain("<formula1>'Giá trị cho phép'!$A$2:$A$2</formula1>");
  expect(make()).toEqual(make());
});
