import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { officeFacts } from '../../src/render/docx/office-facts.ts';
import { letterDocx } from '../../src/render/remind/letter-docx.ts';
import { reminderContext } from '../../src/render/remind/reminder-context.ts';
import { planReminders } from '../../src/io/plan-reminders.ts';
import { NO_ISSUES } from '../../src/io/forge/known-issues.ts';
import { citeArticle } from '../../src/words/remind-letter.ts';
import { makeAgency, makeList } from '../make-catalogue.ts';
import { makeDuty, makePortal } from '../make-portal.ts';
import { parseXml } from '../render/parse-xml.ts';

const AS_OF = '2027-02-17';
const agency = makeAgency('so-y-te', 'Sở Y tế & <Dân số>');
const operator = makeAgency('so-khcn', 'Sở Khoa học và Công nghệ', { abbreviation: 'SKHCN' });
const portal = { ...makePortal(), agencies: [agency, operator], lists: [makeList()] };
const old = makeDuty({ id: 'yt-01/so-y-te/2026-Q4', period: '2026-Q4', due: '2027-01-18', state: 'overdue', days: 30 });
const fresh = { ...old, id: 'yt-01/so-y-te/2026-12', kind: 'list-review' as const, period: '2026-H2', due: '2027-02-16' };
const write = (asOf = AS_OF) => letterDocx(agency, [old, fresh], officeFacts(portal, asOf), reminderContext(portal, asOf, 'vi'));

/** The paragraphs of the document, as read. */
function linesOf(bytes: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(() => parseXml(xml)).not.toThrow();
  return xml
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .split('\n');
}

test('the letter has the parts of an official letter, its blanks, and every overdue duty with its days and article', () => {
  const lines = linesOf(write());
  for (const line of [
    'UBND TỈNH QUẢNG NGÃI',
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    'Số:          /SKHCN-…',
    'V/v đôn đốc cung cấp dữ liệu mở',
    'DỰ THẢO',
    'Quảng Ngãi, ngày       tháng       năm 2027',
    'Kính gửi: Sở Y tế & <Dân số>',
    'Tài liệu minh họa, hạn tính theo danh mục minh họa; không phải văn bản chính thức.',
    'Sở Khoa học và Công nghệ đã theo dõi việc cung cấp dữ liệu mở của các cơ quan. Tính đến ngày 17/02/2027, Sở Y tế & <Dân số> còn 2 việc quá hạn, trong đó 1 việc đã quá hạn từ 30 ngày trở lên:',
    'Nơi nhận:',
    '- Lưu: VT.',
  ])
    expect(lines).toContain(line);
  const table = lines.slice(lines.indexOf('STT'));
  expect(table.slice(5, 10)).toEqual([
    '1',
    'YT-01 Cơ sở khám bệnh, chữa bệnh được cấp giấy phép, quý IV/2026',
    '18/01/2027',
    '30',
    'điểm c khoản 6 Điều 7 Quy chế',
  ]);
  expect(table.slice(12, 14)).toEqual(['16/02/2027', '1']);
  expect(lines.join('\n')).toContain('trước ngày ......./......./2027');
});

test('an official letter has no kind line; a real list no illustrative note; the same duties give the same bytes', () => {
  const real = { ...portal, lists: [makeList({ illustrative: false })] };
  const lines = linesOf(letterDocx(agency, [old], officeFacts(real, AS_OF), reminderContext(real, AS_OF, 'vi')));
  expect(lines.join('\n')).not.toMatch(/minh họa|CÔNG VĂN/);
  expect(write()).toEqual(write());
  expect(write('2027-02-18')).not.toEqual(write());
});

test('a letter is planned with the mail of the 30th day, and never to the operator itself', async () => {
  const own = { ...old, id: 'yt-01/so-khcn/2026-Q4', agency: 'so-khcn' };
  const plan = async (asOf: string) => {
    const context = reminderContext(portal, asOf, 'vi');
    const { desks } = await planReminders({ portal, duties: [old, own], context, known: NO_ISSUES, mailed: new Set() });
    return desks.map(({ desk, mail, letter }) => [desk.agency.id, mail !== undefined, letter?.file]);
  };
  expect(await plan(AS_OF)).toEqual([
    ['so-y-te', true, '2027-02-17-so-y-te.docx'],
    ['so-khcn', true, undefined],
  ]);
  expect((await plan('2027-02-16')).map(([, , file]) => file)).toEqual([undefined, undefined]);
});

test.each([
  ['7.6.c', 'điểm c khoản 6 Điều 7'],
  ['13.6', 'khoản 6 Điều 13'],
  ['9', 'Điều 9'],
])('%s is cited as %s', (article, cited) => {
  expect(citeArticle(article)).toBe(cited);
});
