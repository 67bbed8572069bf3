import { describe, expect, it, test } from 'vitest';
import { findPersonalData } from '../../src/domain/model/privacy/find-personal-data.ts';
import { checkFile } from '../../src/table/check-file.ts';
import { checkImported } from '../../src/table/xlsx/check-imported.ts';
import { importWorkbook } from '../../src/table/xlsx/import-workbook.ts';
import { buildWorkbook } from '../xlsx/build-workbook.ts';

function judge(value: unknown, format: 'json' | 'geojson' = 'json'): string[] {
  const { facts, findings } = checkFile(new TextEncoder().encode(JSON.stringify(value, null, 1)), `a.${format}`, format);
  const persons = facts ? findPersonalData(facts, `a.${format}`) : [];
  expect(JSON.stringify([persons, findings, facts?.traces])).not.toMatch(/905123456|51085001234|Nguyễn Văn Mẫu/);
  return persons.map(({ level, code, args, where, count = 1 }) => `${level} ${code} ${args['column']} ${where.line} ${count}`);
}

describe('a key inside a value says what stands under it, as the name of a column does', () => {
  it('numbers that lost their zero, an identity card, an account', () => {
    expect(
      judge([
        { ma: 'A1', chu_ho: { cccd: 51085001234, dien_thoai: 905123456 } },
        { ma: 'A2', chu_ho: { lien_he: { cmnd: '212345678', stk: '1234567890' } } },
      ]),
    ).toEqual([
      'error privacy/citizen-id chu_ho.cccd 5 1',
      'error privacy/phone chu_ho.dien_thoai 6 1',
      'error privacy/identity-card chu_ho.lien_he.cmnd 13 1',
      'error privacy/bank-account chu_ho.lien_he.stk 14 1',
    ]);
  });

  it('persons in a list of objects, and beside a birth date elsewhere in the row', () => {
    const member = { ho_ten: 'Nguyễn Văn Mẫu' };
    expect(judge([{ ma: 1, thanh_vien: [member, member] }])).toEqual(['warning privacy/person-name thanh_vien.ho_ten 6 2']);
    expect(judge([{ ngay_sinh: '1990-05-06', thanh_vien: [{ ten: 'Nguyễn Văn Mẫu' }] }])).toEqual([
      'error privacy/name-with-birth-date ngay_sinh 3 1',
    ]);
  });

  it('in the properties of a feature', () => {
    const feature = { type: 'Feature', geometry: null, properties: { chu: { sdt: '905123456' } } };
    expect(judge({ type: 'FeatureCollection', features: [feature] }, 'geojson')).toEqual(['error privacy/phone chu.sdt 9 1']);
  });

  it('values tell by themselves, wherever they stand, and so do keys', () => {
    const found = judge([{ a: { b: [{ c: '051085001234' }, '0905123456'] } }, { a: { '051085001234': 1 } }]);
    expect(found.filter((line) => line.includes('citizen-id'))).toHaveLength(2);
    expect(found.filter((line) => line.includes('phone'))).toHaveLength(1);
  });

  it('an object with a key for each thing is still looked through', () => {
    const map = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`k${i}`, i === 1999 ? '051085001234' : 'x']));
    expect(judge([{ a: map }])).toEqual(['warning privacy/citizen-id a 2003 1']);
  });

  it('nothing is found where nothing is', () => {
    const place = { ten: 'Trạm y tế', lien_he: { dien_thoai_co_quan: '02553822123', dia_chi: 'Số 1' }, toa_do: [108.8, 15.1] };
    expect(judge([{ ma: 1, co_so: place }])).toEqual([]);
  });
});

test.each([
  ['so_cccd', 51085001234, 'privacy/citizen-id'],
  ['so_cccd', 1085001234, 'privacy/citizen-id'],
  ['cmnd', 212345678, 'privacy/identity-card'],
  ['dien_thoai', 905123456, 'privacy/phone'],
  ['ma', 51085001234, undefined],
  ['ma', 905123456, undefined],
])('a workbook that lost zeros: column %s, %d', (name, number, code) => {
  const rows = [
    ['stt', name],
    [1, number],
    [2, number],
  ];
  const { facts } = checkImported(importWorkbook(buildWorkbook({ sheets: [{ name: 'A', rows }] }), 't.xlsx'), 't.xlsx');
  const found = facts ? findPersonalData(facts, 't.xlsx') : [];
  expect(found.map((finding) => `${finding.level} ${finding.code}`)).toEqual(code === undefined ? [] : [`error ${code}`]);
});
