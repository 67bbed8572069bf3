import { expect, test } from 'vitest';
import { openPortal } from '../../src/io/open-portal.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestFolder } from '../make-test-repo.ts';

async function codesOf(name: string, content: string | Buffer): Promise<string[]> {
  const path = `${baseDataset}/${name}`;
  const { findings } = await openPortal(makeTestFolder({ ...baseRepository(), [path]: content }), '2026-11-23');
  return findings
    .filter(({ code, where }) => /^(privacy|secret)\//.test(code) && where.file === path)
    .map(({ level, code }) => `${level} ${code}`);
}

const letters = 'aB3dE5fG7hI9kL1mN3pQ5rS7tU9vW1xY3zA5';
/** In pieces, so that no scanner takes the examples for real. */
const SEEN: readonly (readonly [string, string])[] = [
  [`AKI${'AIOSFODNNSEVENEXQ'}`, 'error secret/token'],
  [`gh${'p_'}${letters}`, 'error secret/token'],
  [`np${'m_'}${letters}`, 'error secret/token'],
  [`GOC${'SPX-'}${letters}`, 'error secret/token'],
  [`sk${'-proj-'}${letters}`, 'error secret/token'],
  [`https://hooks${'.slack.com/services/'}T00000000/B00000000/${letters}`, 'error secret/token'],
  [`ey${'JhbGciOiJIUzI'}.ey${'JzdWIiOiIxMjM'}.dozjgNryPxJ`, 'error secret/token'],
  [`Authorization: Bearer ${letters}`, 'error secret/token'],
  ['Mật khẩu là: Abc@12345', 'error secret/password'],
  ['mk: Abc@12345', 'error secret/password'],
  ['pwd=abcdefgh', 'error secret/password'],
  ['số định danh cá nhân: 051.085.001.234', 'error privacy/citizen-id'],
  ['CCCD ０５１０８５００１２３４', 'error privacy/citizen-id'],
  ['CMND số 212345678 cấp năm 2010', 'error privacy/identity-card'],
  ['Chứng minh nhân dân: 212 345 678', 'error privacy/identity-card'],
  ['Hộ chiếu C1234567', 'error privacy/identity-card'],
  ['Mã số BHXH: 5112345678', 'error privacy/social-insurance'],
  ['chuyển vào STK 0123456789012', 'warning privacy/bank-account'],
  ['xe biển số 76A-123.45', 'warning privacy/vehicle-plate'],
  ['ĐT: (+84) 905 123 456', 'warning privacy/phone'],
  ['gọi 0905\u2013123\u2013456', 'warning privacy/phone'],
];
test.each(SEEN)('a README that says %s', async (text, expected) =>
  expect(await codesOf('README.md', `# Ghi chú\n\n${text}\n`)).toEqual([expected]),
);

test.each([
  'Mật khẩu phải có ít nhất 8 ký tự, trong đó có chữ số',
  'Mật khẩu: xem Phụ lục 12',
  'mk: khối lượng 12 kg',
  'CMND gồm 9 chữ số, CCCD gồm 12 chữ số; mã số thuế 4300205943',
  'Tài khoản kế toán 112, 1121',
  'Điện thoại cơ quan 0255 3822 212; đường dây nóng (0255) 3822 212',
  'BHXH: 123456 người tham gia, thu 5.112.345.678 đồng',
  'Số hộ chiếu cấp mới: 12345',
  'Các loại biển số: biển trắng, biển vàng; biển số 5 chữ số',
  'ISBN 978-604-123-456-7; quyết định số 1234/QĐ-UBND ngày 01/02/2025',
  'task-force-1234567890-abcdefghij-1234567890 và risk-assessment-2026-version-1234567890',
  'tọa độ 15.1234567890, 108.0510850012',
])('nothing in a README that says %s', async (text) => expect(await codesOf('README.md', `# Ghi chú\n\n${text}\n`)).toEqual([]));

const rows = [1, 2, 3].map((i) => `X${i}\t21234567${i}\n`).join('');
test.each([
  ['a draft with tabs', 'nhap.tsv', `ma\tso_cmnd\n${rows}`, ['error privacy/identity-card']],
  [
    'a draft in UTF-16',
    'nhap.csv',
    Buffer.from(`\ufeffma,so_cmnd\n${rows.replaceAll('\t', ',')}`, 'utf16le'),
    ['error privacy/identity-card'],
  ],
  ['a note in UTF-16', 'nhap.txt', Buffer.from('\ufeffsố CCCD 051085001234', 'utf16le'), ['error privacy/citizen-id']],
] as const)('%s', async (_name, file, content, expected) => expect(await codesOf(file, content)).toEqual(expected));
