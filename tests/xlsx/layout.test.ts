import { describe, expect, it } from 'vitest';
import { buildWorkbook, type CellXml } from './build-workbook.ts';
import { book, CLINIC, HEADER, HOSPITAL } from './example-workbooks.ts';
import { read, say, sheet } from './read-sheet.ts';

describe('a plain table', () => {
  it('gives its values as they are, and nothing to say', () => {
    const { sheet: name, header, rows, findings, place } = read(book());
    expect([name, header, findings]).toEqual(['Cơ sở', HEADER, []]);
    expect(rows[0]).toEqual(['CS-001', 'Bệnh viện Minh họa', 'benh-vien', 360, 15.1205, { date: '2019-05-06' }]);
    expect(place).toEqual({ header: 1, left: 1, rows: [2, 3] });
  });
  it.each<[string, CellXml[][]]>([
    [
      'empty cells',
      [
        ['ma', 'ten', 'so'],
        ['1', null, 2],
        [null, 'x', null],
        ['3', 'y', 4],
      ],
    ],
    ['one column', [['ma'], ['1'], ['2']]],
    [
      'years as names',
      [
        ['ten', 2024, 2025],
        ['x', 1, 2],
      ],
    ],
    [
      'a name that begins like a total',
      [
        ['ten', 'so'],
        ['Tổng công ty Minh họa', 1],
        ['Cộng Hòa', 2],
      ],
    ],
    [
      'codes as text, numbers elsewhere',
      [
        ['ma', 'so'],
        ['00123', 1],
        ['00124', 2],
      ],
    ],
    [
      'small numbers in the first row',
      [
        ['a', 'b', 'c', 'd'],
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ],
    ],
    [
      'text only',
      [
        ['ma', 'ten', 'loai'],
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    ['an empty row in between', [['ma', 'so'], ['a', 1], [], ['b', 2]]],
  ])('%s', (_, rows) => {
    const found = sheet(rows);
    expect(found.findings).toEqual([]);
    expect(found.rows).toHaveLength(rows.length - 1);
  });
});

describe('X07: what stands around a table', () => {
  it('titles above, a letterhead, an empty row', () => {
    const found = sheet(
      [['UBND TỈNH QUẢNG NGÃI', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['DANH SÁCH'], [], HEADER, HOSPITAL, CLINIC],
      ['A1:C1', 'D1:F1', 'A2:F2'],
    );
    expect(say(found.findings)).toEqual(["xlsx/header-not-first-row 'Cơ sở'!A1:F3 1:"]);
    expect([found.header, found.rows.length, found.place?.rows]).toEqual([HEADER, 2, [5, 6]]);
  });
  it('a letterhead as wide as a narrow table', () => {
    const found = sheet(
      [
        ['SỞ Y TẾ', null, 'Độc lập', null],
        ['ma', 'ten', 'xa', 'so'],
        ['a', 'b', 'c', 1],
      ],
      ['A1:B1', 'C1:D1'],
    );
    expect([found.header, say(found.findings)]).toEqual([
      ['ma', 'ten', 'xa', 'so'],
      ["xlsx/header-not-first-row 'Cơ sở'!A1:D1 1:"],
    ]);
  });
  it('two header rows with merged groups', () => {
    const found = sheet(
      [
        ['TT', 'Tên', 'Số giường', null, 'Ngày'],
        [null, null, 'Kế hoạch', 'Thực hiện', null],
        [1, 'x', 10, 20, 'a'],
        [2, 'y', 10, 20, 'b'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
    );
    expect(say(found.findings)).toEqual(["xlsx/merged-header merged 'Cơ sở'!A1:E2 1:0 TT"]);
    expect(found.header).toEqual(['TT', 'Tên', 'Số giường - Kế hoạch', 'Số giường - Thực hiện', 'Ngày']);
    expect(found.rows).toHaveLength(2);
  });
  it('two header rows without merged cells, and a row of column numbers', () => {
    const two = sheet([
      ['Tên', 'Số giường', null],
      [null, 'Kế hoạch', 'Thực hiện'],
      ['x', 1, 2],
    ]);
    expect([say(two.findings), two.header]).toEqual([
      ["xlsx/merged-header two-rows 'Cơ sở'!A1:C2 1:0 Tên"],
      ['Tên', 'Số giường - Kế hoạch', 'Thực hiện'],
    ]);
    const numbers = sheet([
      ['Tên', 'Xã', 'Số'],
      ['(1)', '(2)', '(3)'],
      ['x', 'y', 2],
    ]);
    expect([say(numbers.findings), numbers.header, numbers.rows]).toEqual([
      ["xlsx/merged-header two-rows 'Cơ sở'!A1:C2 1:0 Tên"],
      ['Tên', 'Xã', 'Số'],
      [['x', 'y', 2]],
    ]);
  });
  it('totals first or last, remarks, signatures', () => {
    const found = sheet([
      HEADER,
      ['TỔNG SỐ', null, null, 360],
      HOSPITAL,
      CLINIC,
      ['Tổng cộng:', null, null, 360],
      ['Ghi chú: số liệu sơ bộ'],
      [],
      [null, null, null, null, 'Người lập'],
    ]);
    expect(say(found.findings)).toEqual(["xlsx/total-row 'Cơ sở'!A2:F2 2: ×2", "xlsx/more-on-sheet notes 'Cơ sở'!A6:E8 6:"]);
    expect(found.rows.map((row) => row[0])).toEqual(['CS-001', 'CS-002']);
    expect(found.place?.rows).toEqual([3, 4]);
  });
  it('a second table below, and one beside', () => {
    const below = sheet([['ma', 'so'], ['a', 1], [], ['xa', 'dan_so'], ['b', 2]]);
    expect(say(below.findings)).toEqual(["xlsx/more-on-sheet below 'Cơ sở'!A4:B5 4:"]);
    expect(below.rows).toEqual([['a', 1]]);
    const beside = sheet([
      ['ma', 'so', null, 'xa', 'dan_so'],
      ['a', 1, null, 'b', 2],
    ]);
    expect(say(beside.findings)).toEqual(["xlsx/more-on-sheet beside 'Cơ sở'!D1:E2 1:0"]);
    expect([beside.header, beside.rows]).toEqual([['ma', 'so'], [['a', 1]]]);
  });
  it('merged cells among the data', () => {
    const found = sheet(
      [
        ['xa', 'thon'],
        ['Bình Sơn', 'a'],
        [null, 'b'],
        ['Sơn Hà', 'c'],
        [null, 'd'],
      ],
      ['A2:A3', 'A4:A5'],
    );
    expect(say(found.findings)).toEqual(["xlsx/merged-cells 'Cơ sở'!A2:A3 2:1 xa ×2"]);
  });
});

describe('which sheet is read', () => {
  const two = buildWorkbook({
    sheets: [
      { name: 'Nháp', rows: [['a'], ['1']], state: 'hidden' },
      { name: 'Quý 1', rows: [['b'], ['2']] },
      { name: 'Quý 2', rows: [['c'], ['3']] },
    ],
  });
  it('the first visible one, with a word about the others', () => {
    const found = read(two);
    expect([found.sheet, found.header]).toEqual(['Quý 1', ['b']]);
    expect(found.findings.map(({ code, args }) => [code, args['names'] ?? args['name']])).toEqual([
      ['xlsx/hidden', 'Nháp'],
      ['xlsx/other-sheets', 'Quý 2'],
    ]);
  });
  it('the one asked for, however it is spelled', () => expect(read(two, ' quý 2 '.normalize('NFD')).header).toEqual(['c']));
  it('none by that name', () =>
    expect(read(two, 'Quý 3').findings).toMatchObject([{ code: 'xlsx/sheet-unknown', args: { found: 'Quý 3' } }]));
  it('an empty workbook has no table', () =>
    expect(read(book([]))).toMatchObject({ sheet: 'Cơ sở', header: [], rows: [], findings: [] }));
});
