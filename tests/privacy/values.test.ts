import { expect, test } from 'vitest';
import { TRACE_KINDS } from '../../src/domain/model/privacy/trace.ts';
import type { Field } from '../../src/domain/model/table-schema.ts';
import { bitOf, judgeValue } from '../../src/table/privacy/judge-value.ts';
import { maskText, maskValue } from '../../src/table/privacy/mask.ts';
import { isCitizenId, isMobile, isTaxCode } from '../../src/table/privacy/numbers.ts';
import { watchColumns } from '../../src/table/privacy/watch-columns.ts';

/** What is seen in a value of a column with this name. */
function kindsOf(column: string, text: string, field?: Partial<Field>): string[] {
  const [watch] = watchColumns([column], [field ? { name: column, ...field } : undefined]);
  const bits = watch ? judgeValue(text, watch) : 0;
  return TRACE_KINDS.filter((kind) => (bits & bitOf(kind)) !== 0);
}

test.each([
  ['051085001234', true],
  ['062301001234', true],
  ['001099001234', true],
  ['007099001234', false],
  ['051485001234', false],
  ['051299001234', false],
  ['051210001234', true],
  ['97099001234', false],
] as const)('citizen number %s', (digits, is) => expect(isCitizenId(digits)).toBe(is));

test.each([
  ['0300588569', true],
  ['0100109106', true],
  ['0300588560', false],
] as const)('tax code %s', (digits, is) => expect(isTaxCode(digits)).toBe(is));

test.each([
  ['0905123456', true],
  ['0345123456', true],
  ['0300588569', false],
  ['0255382212', false],
] as const)('mobile number %s', (digits, is) => expect(isMobile(digits)).toBe(is));

const SEEN: readonly (readonly [string, string, string])[] = [
  ['ghi_chu', '051085001234', 'citizen-id'],
  ['ghi_chu', 'CCCD: 051 085 001 234, cấp 2021', 'citizen-id'],
  ['Số CCCD', '51085001234', 'citizen-id'],
  ['soCCCD', '51085001234', 'citizen-id'],
  ['cmnd', '212345678', 'identity-card'],
  ['so_giay_to', '212 345 678', 'identity-card'],
  ['ghi_chu', 'gọi 0905.123.456', 'phone'],
  ['ghi_chu', '+84 905 123 456', 'phone'],
  ['ghi_chu', '0905\u00a0123\u00a0456', 'phone'],
  ['sdt_ca_nhan', '905123456', 'phone'],
  ['SĐT', '84905123456', 'phone'],
  ['lien_he', 'nguyen.van.a@gmail.com', 'email'],
  ['stk', '0123456789012', 'bank-account'],
  ['so_tai_khoan', '1012345678', 'bank-account'],
  ['ma_so_bhxh', '5112345678', 'social-insurance'],
  ['the', 'DN 4 51 5112345678', 'health-card'],
  ['mst_ho_kinh_doanh', '4300205943', 'personal-tax'],
  ['bien_so', '76A12345', 'plate'],
  ['ghi_chu', '76A-123.45', 'plate'],
  ['ho_ten', 'A Thái', 'person-name'],
  ['Họ và tên', 'Y Ngọc', 'person-name'],
  ['chu_ho', 'NGUYỄN VĂN ANH', 'person-name'],
  ['nguoi_dai_dien', 'Ông Đinh Văn Xá', 'person-name'],
  ['ho_ten', 'Nguyễn Thị Bình', 'person-name'],
  ['ho_ten', 'Trần Minh Tâm', 'person-name'],
  ['ho_ten', 'Lê Văn Trường', 'person-name'],
  ['ho_ten', 'PHẠM THÀNH TRUNG', 'person-name'],
  ['ngay_sinh', '02/03/1985', 'birth-date'],
  ['nam_sinh', '1985', 'birth-year'],
  ['dia_chi_thuong_tru', 'Thôn 2, xã Đăk Hà', 'home-address'],
  ['ghi_chu', 'AKIAIOSFODNN7EXAMPLE', 'token'],
  ['ghi_chu', `ghp_${'a1B2'.repeat(9)}`, 'token'],
  ['ghi_chu', `glpat-${'a1B2c'.repeat(4)}`, 'token'],
  ['ghi_chu', `AIza${'a1B2c'.repeat(7)}`, 'token'],
  ['ghi_chu', 'xoxb-123456789012-abcdefghij', 'token'],
  ['ghi_chu', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc', 'token'],
  ['ghi_chu', 'api_key: 9f8a7b6c5d4e3f2a1b0c', 'token'],
  ['ghi_chu', 'password=hunter', 'password'],
  ['ghi_chu', 'Mật khẩu: QuangNgai@2024', 'password'],
  ['mat_khau', 'abcd1234', 'password'],
  ['ghi_chu', 'postgres://app:s3cret@db.vn/x', 'connection'],
  ['ghi_chu', 'Server=db;User Id=sa;Password=Abc12345;', 'password'],
];
test.each(SEEN)('seen in %s: %s', (column, text, kind) => expect(kindsOf(column, text)).toContain(kind));

const FINE: readonly (readonly [string, string])[] = [
  ['Shape_Area', '5123.0912345678'],
  ['Shape_Area', '0.051085001234'],
  ['shape_area', '15,0912345678'],
  ['gia', '905123456'],
  ['doanh_thu', '84905123456'],
  ['tong_tien', '0'],
  ['mst', '0312345678'],
  ['mst', '0312345678-001'],
  ['ghi_chu', '0312345678-001'],
  ['ma', '21040'],
  ['ma_thong_ke', '512345678901'],
  ['so_thua', '123456789'],
  ['vi_do', '15.1205123456'],
  ['dien_thoai', '0255 3822 123'],
  ['dien_thoai', '02603862123'],
  ['hotline', '0905123456'],
  ['so_van_ban', '0905/QĐ-UBND'],
  ['thoi_gian', '09.02.2024 12:30'],
  ['thoi_gian', '2026-11-24T09:30:00+07:00'],
  ['email', 'vanthu@congty.vn'],
  ['email', 'soyte@quangngai.gov.vn'],
  ['noi_dung', '- Năm HT: 1982'],
  ['noi_dung', '@m?t nước'],
  ['noi_dung', '-5'],
  ['dien_thoai', '+84 255 3822123'],
  ['ghi_chu', 'Mật khẩu: không yêu cầu'],
  ['ghi_chu', 'token: xem hướng dẫn'],
  ['ghi_chu', 'https://opendata.quangngai.gov.vn/du-lieu?ma=YT-01&nam=2026'],
  ['ten', 'Trần Phú'],
  ['chu_so_huu', 'Lâm Trung Tâm Y Tế'],
  ['chu_co_so', 'Hồ Chứa Nước Trong'],
  ['ten_co_so', 'Trường THPT Lê Quý Đôn'],
  ['ngay_thanh_lap', '1985-03-02'],
  ['so_tai_khoan_dinh_danh', '125000'],
  ['thu_bhxh', '5112345678'],
  ['dia_chi', '123 Hùng Vương'],
];
test.each(FINE)('nothing in %s: %s', (column, text) =>
  expect(kindsOf(column, text).filter((kind) => kind !== 'tax-code')).toEqual([]),
);

test('an office declares its numbers; a description that denies says nothing', () => {
  expect(kindsOf('dien_thoai', '0905123456', { personalData: { status: 'office-contact' } })).toEqual([]);
  expect(kindsOf('ma', '212345678', { description: 'Không phải số CMND' })).toEqual([]);
  expect(kindsOf('ma', '212345678', { title: 'Số CMND' })).toEqual(['identity-card']);
});

test('nothing that is shown has the value in it', () => {
  for (const [, text, kind] of SEEN) {
    const shown = maskValue(text, kind as (typeof TRACE_KINDS)[number]);
    expect(shown).not.toContain(text);
    expect(shown).toContain('•');
  }
  expect(maskValue('051085001234', 'citizen-id')).toBe('051•••••••34');
  expect(maskText('gọi 0905123456 hoặc a.b@gmail.com')).toBe('gọi 090•••••56 hoặc a•••@gmail.com');
});
