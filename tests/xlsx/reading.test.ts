import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Field, TableSchema } from '../../src/domain/model/table-schema.ts';
import type { ImportedCell } from '../../src/table/rescue/imported-table.ts';
import { nameCell, nameColumn, parseCell } from '../../src/table/xlsx/cell-address.ts';
import { kindOfFormat } from '../../src/table/xlsx/number-format.ts';
import { readSerial } from '../../src/table/xlsx/serial-date.ts';
import { cellText, importedCsv } from '../../src/table/xlsx/to-csv.ts';
import { createXmlReader } from '../../src/table/xlsx/xml-reader.ts';

describe('XML', () => {
  const xml =
    '<?xml version="1.0"?><!-- a > b --><x:a r:id="1" b=\'>"\'><b/>T&#7891;ng &amp; &lt;<![CDATA[<c>&amp;]]><c d = "e">z</c ></x:a>\n';
  const events = (chunks: readonly string[]) => {
    const seen: string[] = [];
    let text = '';
    const flush = () => text !== '' && seen.push(`"${text}"`) && (text = '');
    const reader = createXmlReader(
      {
        open: (name, attributes) => void (flush(), seen.push(`<${name}${attributes}`)),
        text: (part) => void (text += part),
        close: (name) => void (flush(), seen.push(`/${name}`)),
      },
      'x.xml',
      () => undefined,
    );
    chunks.forEach(reader.push);
    reader.end();
    return seen;
  };
  it('is read alike however it is cut', () => {
    const whole = events([xml]);
    expect(whole).toEqual(['<a r:id="1" b=\'>"\'', '<b/', '/b', '"Tồng & <<c>&amp;"', '<c d = "e"', '"z"', '/c', '/a']);
    for (let size = 1; size < 20; size++) expect(events(xml.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [])).toEqual(whole);
  });
  it.each(['<a><b></a></b>', '<a>', '</a>', '<a>&nope;</a>', '<!DOCTYPE a><a/>', '<!ENTITY', '<a'])('refuses %s', (text) => {
    expect(() => events([text])).toThrow(/^xlsx\//);
    expect(() => events([...text])).toThrow(/^xlsx\//);
  });
});

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [45000, false, '2023-03-15'],
  [2_958_465, false, '9999-12-31'],
  [0, true, '1904-01-01'],
  [43538, true, '2023-03-15'],
  [45000.999999, false, '2023-03-16'],
  [45000.5, false, '2023-03-15T12:00:00'],
])('day number %d (1904: %s) is %s', (serial, from1904, text) => expect(readSerial(serial, from1904)).toEqual({ text }));

test.each([
  [60, false, 'no-such-day'],
  [60.5, false, 'no-such-day'],
  [0, false, 'range'],
  [-1, true, 'range'],
  [2_958_466, false, 'range'],
])('day number %d (1904: %s) is refused: %s', (serial, from1904, fault) =>
  expect(readSerial(serial, from1904)).toEqual({ fault }),
);

test.each([
  ['yyyy\\-mm\\-dd', 'date'],
  ['[$-42A]dd/mm/yyyy;@', 'date'],
  ['mmm', 'date'],
  ['h:mm AM/PM', 'time'],
  ['[h]:mm', 'number'],
  ['#,##0 "đồng/ngày"', 'number'],
  ['0.00_);[Red](0.00)', 'number'],
  ['General', 'number'],
  ['0.00E+00', 'number'],
])('the format %s shows a %s', (code, kind) => expect(kindOfFormat(164, code)).toBe(kind));

test('addresses', () => {
  for (let column = 1; column <= 16_384; column += 7) expect(parseCell(`${nameColumn(column)}9`)).toEqual({ row: 9, column });
  expect([parseCell('XFE1'), parseCell('A0'), parseCell('A1048577'), parseCell('7B')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect([nameCell('Bảng', 7, 2), nameCell('Quý 1', 7, 28), nameCell("O'Neil", 1, 1), nameCell('B7', 1, 1)]).toEqual([
    'Bảng!B7',
    "'Quý 1'!AB7",
    "'O''Neil'!A1",
    "'B7'!A1",
  ]);
});

describe('canonical CSV', () => {
  const field = (more: Partial<Field>): Field => ({ name: 'x', ...more });
  it.each<[ImportedCell, Partial<Field>, string]>([
    [12, {}, '12'],
    [-0, {}, '0'],
    [0.1 + 0.2, {}, '0.3'],
    [1e21, {}, '1000000000000000000000'],
    [1.5e-7, {}, '0.00000015'],
    [-2.5e22, {}, '-25000000000000000000000'],
    [12.5, { type: 'number', decimalChar: ',' }, '12,5'],
    [true, {}, 'true'],
    [false, { trueValues: ['có'], falseValues: ['không'] }, 'không'],
    [{ date: '2026-08-03' }, {}, '2026-08-03'],
    [{ date: '2026-08-03' }, { type: 'datetime' }, '2026-08-03T00:00:00'],
    [{ date: '2026-08-03' }, { type: 'date', format: '%d/%m/%Y' }, '03/08/2026'],
    [{ date: '2026-08-01' }, { type: 'yearmonth' }, '2026-08'],
    [null, {}, ''],
    ['00123', {}, '00123'],
  ])('%j under %j is %s', (cell, more, text) => expect(cellText(cell, field(more))).toBe(text));
  it('numbers come back as they were, to 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 }), (number) => {
        const text = cellText(number);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(Number(number.toPrecision(15)) || 0);
      }),
    );
  });
  it('quotes what needs it', () => {
    const schema: TableSchema = { fields: [field({ name: 'a,b' })] };
    expect(
      importedCsv(
        {
          header: ['a,b', 'c'],
          rows: [
            ['x"y', null],
            ['1\n2', 3],
          ],
        },
        schema,
      ),
    ).toBe('"a,b",c\n"x""y",\n"1\n2",3\n');
  });
});
