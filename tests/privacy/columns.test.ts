import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonalData } from '../../src/domain/model/privacy/find-personal-data.ts';
import type { Field } from '../../src/domain/model/table-schema.ts';
import { checkCsv } from '../../src/table/check-csv.ts';
import { isCitizenId } from '../../src/table/privacy/numbers.ts';

/** Codes with their levels that a table gives, e.g. `error privacy/phone 3`. */
function judge(header: string, rows: readonly string[], fields?: readonly Field[]): string[] {
  const bytes = new TextEncoder().encode(`${header}\n${rows.join('\n')}\n`);
  const { facts } = checkCsv(bytes, 't.csv', fields && { fields });
  const found = facts ? findPersonalData(facts, 't.csv', fields) : [];
  return found.map(({ level, code, count = 1 }) => `${level} ${code} ${count}`);
}

const rows = (n: number, make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i));
const citizen = (i: number) => `0510${String(60 + (i % 40)).padStart(2, '0')}${String(i).padStart(6, '0')}`;

test('one number may be chance, three are none, a name leaves no doubt', () => {
  expect(
    judge(
      'ma',
      rows(400, (i) => (i === 7 ? citizen(7) : `A${i}`)),
    ),
  ).toEqual(['warning privacy/citizen-id 1']);
  expect(
    judge(
      'ma',
      rows(400, (i) => (i < 3 ? citizen(i) : `A${i}`)),
    ),
  ).toEqual(['error privacy/citizen-id 3']);
  expect(
    judge(
      'ma',
      rows(100, (i) => (i < 2 ? citizen(i) : `A${i}`)),
    ),
  ).toEqual(['error privacy/citizen-id 2']);
  expect(judge('so_cccd', [citizen(1)])).toEqual(['error privacy/citizen-id 1']);
});

test('columns of codes are no persons', () => {
  const random = fc.array(fc.stringMatching(/^\d{12}$/), { minLength: 20, maxLength: 400 });
  fc.assert(
    fc.property(random, (codes) => {
      const found = judge('ma', codes);
      const hits = codes.filter(isCitizenId).length;
      const shaped = codes.filter((code) => code.startsWith('0')).length;
      if (hits / shaped < 0.6) expect(found.filter((one) => one.startsWith('error'))).toEqual([]);
      if (hits === 0) expect(found).toEqual([]);
    }),
    { seed: 59, numRuns: 60 },
  );
  expect(judge('ma_dn', ['0300588569', '0100109106', '0305482862'])).toEqual([]);
  // Of Hưng Yên: they begin as mobile numbers do, and each has its check digit.
  expect(judge('ma_dn', ['0900108493', '0900108503', '0901000012'])).toEqual([]);
  expect(
    judge(
      'khoa',
      rows(300, (i) => String(10 ** 9 + i * 7919).padStart(10, '0')),
    ),
  ).toEqual([]);
});

test('three telephones in a free text block, and one asks', () => {
  const text = (i: number) => (i % 50 === 0 ? `liên hệ 090512345${i / 50}` : `ghi chú ${i}`);
  expect(judge('ghi_chu', rows(150, text))).toEqual(['error privacy/phone 3']);
  expect(judge('ghi_chu', rows(50, text))).toEqual(['warning privacy/phone 1']);
});

test('persons are told by columns together', () => {
  const header = 'ten,ngay_sinh,xa';
  expect(judge(header, ['A Thái,1985-03-02,Đăk Hà', 'Y Ngọc,1990-01-01,Đăk Hà'])).toEqual([
    'error privacy/name-with-birth-date 2',
  ]);
  expect(judge('ten,ngay_thanh_lap', ['Trường Hoa Sen,1985-03-02'])).toEqual([]);
  expect(judge('sbd,toan,van', ['001,8.5,7', '002,9,6'])).toEqual(['error privacy/exam-scores 2']);
  expect(judge('ten,diem_toan', ['Trường A,7.5'])).toEqual([]);
  expect(judge('ho_ten,dia_chi', ['A Thái,"Thôn 2, xã Đăk Hà"'])).toEqual([
    'warning privacy/person-name 1',
    'warning privacy/home-address 1',
  ]);
  expect(judge('xa,ho_ngheo', ['Bình Sơn,3', 'Sa Huỳnh,120'])).toEqual(['warning privacy/small-count 1']);
  expect(judge('xa,ten_benh,so_ca', ['Bình Sơn,Lao,2'])).toEqual(['warning privacy/small-count 1']);
  expect(judge('xa,so_truong', ['Bình Sơn,3'])).toEqual([]);
  expect(judge('mst,loai_hinh', ['4300205943,Hộ kinh doanh'])).toEqual(['warning privacy/tax-code 1']);
  expect(judge('mst,loai_hinh', ['4300205943,Công ty TNHH'])).toEqual([]);
});

test('a basis in the schema lowers what a law may make public, and nothing else', () => {
  const personalData = { status: 'public-by-law', basis: 'Điều 110 Luật Khám bệnh, chữa bệnh' } as const;
  const fields: Field[] = ['sdt', 'so_cccd', 'stk'].map((name) => ({ name, type: 'string', personalData }));
  const row = (i: number) => `09051234${10 + i},${citizen(i)},10123456${i}`;
  expect(judge('sdt,so_cccd,stk', rows(3, row), fields)).toEqual([
    'warning privacy/phone 3',
    'error privacy/citizen-id 3',
    'error privacy/bank-account 3',
  ]);
});

test('no finding shows what was found, whatever it is about', () => {
  const fields: Field[] = [
    { name: 'so_cccd', type: 'integer', constraints: { unique: true } },
    { name: 'ho_ten', type: 'string', constraints: { maxLength: 5 } },
  ];
  const bytes = new TextEncoder().encode(
    'so_cccd,ho_ten\n051085001234, Nguyễn Văn Thử\n051085001234,Y Ngọc\n051 085 001 299,A Thái\n',
  );
  const { findings } = checkCsv(bytes, 't.csv', { fields });
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['table/unique', 'table/type', 'table/length']));
  expect(JSON.stringify(findings)).not.toMatch(/051085001234|085 001|Nguyễn|Thử|Ngọc/);
});
