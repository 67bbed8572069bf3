import { describe, expect, it } from 'vitest';
import { buildWorkbook, formula, styled, STYLE, type CellXml } from './build-workbook.ts';
import { book, table } from './example-workbooks.ts';
import { read, say, sheet } from './read-sheet.ts';

describe('X04, X06, X08: what stands in and behind the cells', () => {
  it('formulas with a saved value are used, without one they are errors', () => {
    const found = sheet([
      ['ma', 'so', 'tong'],
      ['a', 1, formula('B2*2', 2)],
      ['b', 2, formula('B3*2', 4)],
      ['c', formula('WEBSERVICE("http://x")'), 1],
    ]);
    expect(found.rows.map((row) => row[2])).toEqual([2, 4, 1]);
    expect(say(found.findings)).toEqual(["xlsx/formula 'Cơ sở'!C2 2:1 tong ×2", "xlsx/formula-without-value 'Cơ sở'!B4 4:3 so"]);
    expect(found.findings[1]?.args).toMatchObject({ network: 1, formula: '=WEBSERVICE("http://x")' });
  });
  it('hidden rows, columns and sheets, comments, an author, a name that leads elsewhere', () => {
    const bytes = buildWorkbook({
      sheets: [
        table(undefined, {
          before: '<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>',
          rowAttributes: { 3: 'hidden="1"' },
        }),
        { name: 'Trống', rows: [], state: 'hidden' },
        { name: 'Nháp', rows: [['x']], state: 'veryHidden' },
        { name: 'Hướng dẫn', rows: [['x']] },
      ],
      names: '<definedName name="nguon">[1]Bang!$A$1</definedName><definedName name="_xlnm.Print_Area">A1</definedName>',
      parts: {
        'xl/comments1.xml': '<comments/>',
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:creator>Nguyễn Văn A</dc:creator></cp:coreProperties>',
      },
    });
    const { findings } = read(bytes);
    expect(say(findings)).toEqual([
      'xlsx/hidden veryHidden',
      'xlsx/hidden comments',
      'xlsx/hidden author',
      'xlsx/hidden names',
      "xlsx/hidden row 'Cơ sở'!A3:F3 3:2 ma",
      "xlsx/hidden column 'Cơ sở'!B1:B3 1:0 ten",
    ]);
    expect(JSON.stringify(findings)).not.toContain('Nguyễn');
    expect(findings.every(({ level }) => level === 'warning')).toBe(true);
  });
  it('an author that is only a program is nobody', () => {
    const core = '<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:creator>openpyxl</dc:creator></cp:coreProperties>';
    expect(read(book(undefined, {}, { parts: { 'docProps/core.xml': core } })).findings).toEqual([]);
  });
  it('days of both systems, times, and days that never were', () => {
    const rows: CellXml[][] = [
      ['ngay', 'luc', 'gio'],
      [styled(45000, STYLE.date), styled(45000.354167, STYLE.datetime), styled(0.354167, STYLE.time)],
      [styled(60, STYLE.date), styled(61.5, STYLE.datetime), null],
    ];
    expect(sheet(rows).rows).toEqual([
      [{ date: '2023-03-15' }, { date: '2023-03-15T08:30:00' }, '08:30:00'],
      [60, { date: '1900-03-01T12:00:00' }, null],
    ]);
    expect(say(sheet(rows).findings)).toEqual(["xlsx/date no-such-day 'Cơ sở'!A3 3:2 ngay"]);
    const old = read(book(rows, {}, { date1904: true }));
    expect([old.rows[0]?.[0], old.rows[1]?.[0], old.findings]).toEqual([{ date: '2027-03-16' }, { date: '1904-03-01' }, []]);
  });
  it('texts among dates and among numbers', () => {
    const found = sheet([
      ['ngay', 'so'],
      [styled(45000, STYLE.date), 1],
      ['15/03/2023', '2'],
      ['16/03/2023', ' 3'],
    ]);
    expect(say(found.findings)).toEqual(["xlsx/number-as-text 'Cơ sở'!B3 3:2 so ×2", "xlsx/date text 'Cơ sở'!A3 3:2 ngay ×2"]);
  });
  it('error values are empty cells with a finding', () => {
    const found = sheet([
      ['ma', 'so'],
      ['a', { xml: (address) => `<c r="${address}" t="e"><v>#DIV/0!</v></c>` }],
    ]);
    expect([found.rows, say(found.findings)]).toEqual([[['a', null]], ["xlsx/error-value 'Cơ sở'!B2 2:1 so"]]);
  });
});
