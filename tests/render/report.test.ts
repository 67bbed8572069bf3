import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openReport } from '../../src/io/open-report.ts';
import { makeReportDocument } from '../../src/render/report/make-document.ts';
import { reportDocx } from '../../src/render/report/report-docx.ts';
import { reportHtml } from '../../src/render/report/report-html.ts';
import { reportJson } from '../../src/render/report/report-json.ts';
import { reportXlsx } from '../../src/render/report/report-xlsx.ts';
import type { Portal } from '../../src/domain/model/portal.ts';
import { makeAgency, makeList } from '../make-catalogue.ts';
import { makePortal } from '../make-portal.ts';
import { parseXml } from './parse-xml.ts';
import { projectRoot } from '../run-command.ts';

const WINDOW = { from: '2026-06-15', to: '2026-12-14' };
const legal = {
  articles: [],
  source: 'a',
  verified: 'text' as const,
  kind: 'decree' as const,
  issuer: { vi: 'Chính phủ', en: 'Government' },
};

/** One department with a period four days late, one operator, a commune for which nothing arose, feedback, a drill, an ended decree. */
function makeReportPortal(): Portal {
  const portal = makePortal({ history: landedOn('2026-10-20T09:00:00+07:00') });
  return {
    ...portal,
    agencies: [
      makeAgency('so-khcn', 'Sở Khoa học và Công nghệ', { abbreviation: 'SKHCN' }),
      makeAgency('so-y-te', 'Sở Y tế'),
      makeAgency('xa-an-phu', 'UBND xã An Phú & <Thử>', { kind: 'commune' }),
    ],
    lists: [makeList()],
    regulation: { ...portal.regulation, reporting: { cutOffDay: 14, basis: ['nd-47', 'nd-1'] } },
    legal: [
      {
        ...legal,
        id: 'nd-47',
        number: '47/2020/NĐ-CP',
        title: { vi: 'Quản lý, kết nối và chia sẻ dữ liệu số' },
        issued: '2020-04-09',
        articles: [{ article: '17', summary: { vi: 'a' }, inForceTo: '2025-08-18', repealedBy: 'nd-1' }],
      },
      { ...legal, id: 'nd-1', number: '1/2025/NĐ-CP', title: { vi: 'Quy định chi tiết' }, inForceTo: '2026-01-01' },
    ],
    feedback: [
      {
        id: 'a',
        received: '2026-11-02',
        kind: 'request',
        agency: 'so-y-te',
        summary: { vi: 'Đề nghị thêm tọa độ.' },
        leak: false,
        illustrative: true,
      },
    ],
    drills: [{ id: 'd', date: '2026-11-20', kind: 'restore', result: 'passed', document: '3/BB', illustrative: true }],
    usage: [{ month: '2026-10', datasets: [{ dataset: 'co-so-kham-benh', downloads: 1234 }], illustrative: true }],
  };
}

/** The history of the small portal, its last commit on another day. */
function landedOn(landed: string): Portal['history'] {
  const { history } = makePortal();
  if (history.kind === 'none') return history;
  return { ...history, commits: history.commits.map((commit, i) => (i === 0 ? { ...commit, landed } : commit)) };
}

const view = openReport(makeReportPortal(), '2026-H2', WINDOW, '2026-12-15');
const document = makeReportDocument(view, 'vi');
const parts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));
/** What a reader of the document reads, a paragraph a line. */
const textOf = (xml: string) =>
  xml
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

test('the Word document says who, what, and every figure', () => {
  const lines = textOf(parts(reportDocx(document, '2026-12-15'))['word/document.xml'] ?? '').split('\n');
  for (const line of [
    'UBND TỈNH QUẢNG NGÃI',
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    'Số:          /BC-SKHCN',
    'DỰ THẢO',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Quảng Ngãi, ngày       tháng       năm 2026',
    'BÁO CÁO',
    'Kính gửi: Ủy ban nhân dân tỉnh Quảng Ngãi',
    'Căn cứ Nghị định số 47/2020/NĐ-CP ngày 09/04/2020 của Chính phủ về quản lý, kết nối và chia sẻ dữ liệu số (Điều 17 đã bị bãi bỏ bởi 1/2025/NĐ-CP);',
    'Căn cứ Nghị định số 1/2025/NĐ-CP của Chính phủ quy định chi tiết (đã hết hiệu lực);',
    'Trong kỳ có 2 nghĩa vụ cung cấp đến hạn: 1 đúng hạn (50%), 1 trễ, 0 chưa cung cấp. Các lần trễ cộng lại là 4 ngày; lần trễ lâu nhất là 4 ngày.',
    'Có 1.234 lượt tải trong 1 tháng có số liệu.',
    'Cổng nhận 1 phản ánh, kiến nghị: 0 đã trả lời (0 trong thời hạn), 1 chưa trả lời. Trong đó: 0 báo lỗi dữ liệu, 1 đề nghị cung cấp, 0 kiến nghị, 0 sự cố.',
    '-  Thử khôi phục ngày 20/11/2026: đạt (3/BB).',
    '-  Có 1 lần cung cấp trễ ở 1 cơ quan. Đề nghị các cơ quan này cung cấp dữ liệu của kỳ tới trước hạn.',
    'Nơi nhận:',
    'Phụ lục I. Nghĩa vụ cung cấp trễ hoặc chưa cung cấp',
    'UBND xã An Phú & <Thử>',
    'trễ 4 ngày',
  ])
    expect(lines).toContain(line);
});

test('it has the paper, margins and page number of Decree 30/2020', () => {
  const {
    'word/document.xml': xml = '',
    'word/header1.xml': header,
    'word/styles.xml': styles,
    'docProps/core.xml': core,
  } = parts(reportDocx(document, '2026-12-15'));
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  // 20, 15, 20 and 30 mm; a twip is 1/1440 inch.
  expect(xml).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
  expect(xml).toContain('<w:titlePg/>');
  expect(header).toContain(' PAGE ');
  expect(styles).toContain('w:ascii="Times New Roman"');
  expect(core).toContain('2026-12-15T00:00:00Z');
});

test('all parts are well-formed and named, and the same report gives the same bytes', () => {
  for (const make of [() => reportDocx(document, '2026-12-15'), () => reportXlsx(document)]) {
    const all = parts(make());
    for (const [name, xml] of Object.entries(all)) expect(() => parseXml(xml), name).not.toThrow();
    const types = all['[Content_Types].xml'] ?? '';
    for (const [, part = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(all).toHaveProperty([part]);
    expect(make()).toEqual(make());
  }
});

test('the workbook keeps numbers as numbers, and puts the agency before its reasons', () => {
  const all = parts(reportXlsx(document));
  const sheets = Object.entries(all).filter(([name]) => name.startsWith('xl/worksheets/'));
  const [first] = sheets.map(([, xml]) => xml);
  expect(first).toContain('<c r="H4" s="16"><v>');
  expect(first).toContain('<c r="G4" s="17"><v>0.5</v></c>');
  expect(sheets.some(([, xml]) => xml.includes('A1. Cung cấp đúng hạn') && xml.includes('Sở Y tế'))).toBe(true);
  const names = [...(all['xl/workbook.xml'] ?? '').matchAll(/sheet name="([^"]+)"/g)].map(([, name = '']) => name);
  expect(new Set(names).size).toBe(sheets.length);
  expect(names.filter((name) => name.length > 31)).toEqual([]);
});

test.each(['vi', 'en'] as const)('the page in %s stands alone and holds every section', (lang) => {
  const html = reportHtml(makeReportDocument(view, lang));
  expect(html).not.toMatch(/(src|href)=|@import|url\(/);
  expect(html).toContain('&lt;Thử&gt;');
  expect([...html.matchAll(/<h2>/g)].length).toBeGreaterThan(10);
  expect(html).not.toMatch(/undefined|NaN|\[object/);
});

test.each([
  ['2026-H2', 'half-yearly'],
  ['2026', 'annual'],
  ['2026-Q4', 'quarterly'],
  ['2026-11', 'monthly'],
])('the JSON of %s fits its schema', (period, kind) => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  for (const name of readdirSync(join(projectRoot, 'schemas')))
    ajv.addSchema(JSON.parse(readFileSync(join(projectRoot, 'schemas', name), 'utf8')));
  const json = JSON.parse(
    JSON.stringify(reportJson(openReport(makeReportPortal(), period, WINDOW, '2026-12-15'), 'vi')),
  ) as Record<string, unknown>;
  const fits = ajv.validate(String(json['$schema']), json);
  expect(ajv.errors ?? []).toEqual([]);
  expect(fits).toBe(true);
  expect(json['kind']).toBe(kind);
});

test('a month is the service provider’s report to the operator', () => {
  const { head, blocks } = makeReportDocument(
    openReport(makeReportPortal(), '2026-11', { from: '2026-11-01', to: '2026-11-30' }, '2026-12-01'),
    'vi',
  );
  expect(head).toMatchObject({
    superior: '',
    agency: 'ĐƠN VỊ CUNG CẤP DỊCH VỤ CỔNG DỮ LIỆU MỞ',
    addressee: 'Kính gửi: Sở Khoa học và Công nghệ',
  });
  expect(blocks.filter((block) => block.kind === 'heading').map((block) => block.text)).toEqual([
    'I. Phạm vi, số liệu và phương pháp',
    'II. Tổng quan',
    'III. Dữ liệu vào Cổng',
    'IV. Khai thác, phản ánh và kiến nghị',
    'V. Vận hành, sự cố, bảo trì và sao lưu',
    'VI. Tồn tại, kiến nghị và việc của kỳ tới',
  ]);
});

test('a portal without git says that the days are not verified', () => {
  const portal: Portal = { ...makeReportPortal(), history: { kind: 'none', because: 'no-git' } };
  const { blocks } = makeReportDocument(openReport(portal, '2026-H2', WINDOW, '2026-12-15'), 'vi');
  expect(JSON.stringify(blocks)).toContain('ngày cung cấp chưa được xác minh');
});
