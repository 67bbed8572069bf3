import { expect, test } from 'vitest';
import type { Field, FieldType } from '../../src/domain/model/table-schema.ts';
import { parseCell } from '../../src/table/reference/parse-cell.ts';

type Row = readonly [type: FieldType, settings: Partial<Field>, good: readonly string[], bad: readonly string[]];

const rows: readonly Row[] = [
  ['string', {}, ['', 'Đất đai', '12', ' '], []],
  ['string', { format: 'email' }, ['syt@quangngai.gov.vn', 'a.b+c@x.vn'], ['a', 'a@b', 'a b@c.vn', 'a@b.vn,c@d.vn', '@x.vn']],
  [
    'string',
    { format: 'uri' },
    ['https://a.vn/b?c=d#e', 'urn:isbn:1', 'https://a.vn/%C4%91'],
    ['a.vn', 'https://a.vn/đ', 'http://a b', 'x:'],
  ],
  ['string', { format: 'uuid' }, ['123e4567-e89b-12d3-a456-426614174000'], ['123e4567e89b12d3a456426614174000', '']],
  ['string', { format: 'binary' }, ['', 'YQ==', 'YWI=', 'YWJj'], ['YQ', 'Y===', 'đ']],
  [
    'integer',
    {},
    ['0', '-0', '+5', '007', '99999999999999999999', ' 1 '],
    ['', '1.0', '1e3', '0x1F', '1_000', '１２', '1 000', '1.234', '--1', '\u00a01', '12a'],
  ],
  ['integer', { groupChar: ',' }, ['1,234', '-1,234,567', '1234'], ['12,5', '1,23', ',123', '1,,234', '1,234,', '1.234']],
  ['integer', { groupChar: '.' }, ['1.234', '12.345.678'], ['1.2', '1,234']],
  ['integer', { bareNumber: false }, ['12 ha', '€ -12', '5%'], ['', 'ha', '1.5 ha', '-€12']],
  [
    'number',
    {},
    ['1', '.5', '5.', '-0', '+100000.00', '1e3', '1E-3', 'NaN', 'nan', 'INF', '-inf', '0.1234567890123456789'],
    ['', '.', 'e3', '1e', '1e400', '-1e309', 'Infinity', '+INF', '0x1F', '1_0', '1,5', '１', '1.2.3', '1 2'],
  ],
  ['number', { decimalChar: ',' }, ['1,5', '12', ',5'], ['1.234', '1.5', '1,2,3']],
  ['number', { decimalChar: ',', groupChar: '.' }, ['1.234,5', '1.234', '1234,5'], ['1,234.5', '12.34', '1.23,4']],
  ['number', { groupChar: ' ' }, ['10 000.5'], ['10 00.5', '1 2']],
  ['number', { bareNumber: false }, ['$10.5', '95%', 'EUR 95', '-12.3 €'], ['€', '1.2 3 €']],
  ['boolean', {}, ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'], ['yes', 'tRue', 't', '', ' true', '2']],
  ['boolean', { trueValues: ['có'], falseValues: ['không'] }, ['có', 'không'], ['Có', 'true', '1']],
  [
    'date',
    {},
    ['2024-02-29', '2000-02-29', '0001-01-01'],
    [
      '2023-02-29',
      '1900-02-29',
      '2025-13-01',
      '2025-00-01',
      '2025-04-31',
      '30/02/2025',
      '2025-1-1',
      '01/02/03',
      '45658',
      '2025-01-01 ',
      '0000-01-01',
      '2025-01-01T00:00:00',
    ],
  ],
  ['date', { format: '%d/%m/%Y' }, ['29/02/2024', '1/2/2024'], ['30/02/2025', '2024-02-29', '1/2/24', '29/02/2024 ']],
  ['date', { format: 'fmt:%d/%m/%y' }, ['21/11/06'], ['21/11/2006', '32/1/06']],
  ['date', { format: '%d %B %Y' }, ['7 January 1900', '07 january 1900'], ['7 Jan 1900']],
  ['date', { format: '%Y.%j' }, ['2024.366'], ['2023.366', '2023.000']],
  ['date', { format: 'any' }, ['2019-01-01', '1/2/2019', '10th Jan 1969', 'Jan 10, 1969'], ['31/02/2019', 'hôm qua', '']],
  ['time', {}, ['00:00:00', '23:59:59'], ['24:00:00', '9:00:00', '09:00', '12:60:00', '12:00:60', '12:00:00Z']],
  ['time', { format: '%I:%M %p' }, ['12:00 am', '3:05 PM'], ['13:00 PM', '0:10 am']],
  [
    'datetime',
    {},
    ['2026-10-14T09:30:00', '2026-10-14T09:30:00.125+07:00', '2026-10-14T09:30:00Z'],
    ['2026-10-14 09:30:00', '2026-10-14', '2026-02-30T00:00:00', '2026-10-14T24:00:00', '2026-10-14T09:30:00+15:00'],
  ],
  ['datetime', { format: '%d/%m/%Y %H:%M' }, ['14/10/2026 09:30'], ['2026-10-14T09:30:00', '14/10/2026 25:00']],
  [
    'datetime',
    { format: 'any' },
    ['2014-01-01T06:00:00', '10th Jan 1969 9am', '14/10/2026 09:30'],
    ['invalid', '14/10/2026 chiều'],
  ],
  ['year', {}, ['2026', '0001'], ['26', '20255', '0000', '2026.0', '-2026', ' 2026']],
  ['yearmonth', {}, ['2026-01', '2026-12'], ['2026-13', '2026-00', '2026-1', '2026', '2026-01-01']],
  [
    'duration',
    {},
    ['P1Y', 'P1Y10M3DT5H11M7S', 'PT0.5S', '-P1D', 'P0D'],
    ['P', 'PT', 'P1YT', 'P1M1Y', 'P1W', '1Y', 'P1.5Y', 'P-1Y'],
  ],
  [
    'geopoint',
    {},
    ['108.8, 15.1', '108.8,15.1', '180,-90'],
    ['15.1,108.8', '181,0', '108.8', '108.8 15.1', '108.8,  15.1', 'a,b'],
  ],
  ['geopoint', { format: 'array' }, ['[108.8, 15.1]'], ['[1]', '[1,2,3]', '["1","2"]', '1,2']],
  ['geopoint', { format: 'object' }, ['{"lon": 108.8, "lat": 15.1}'], ['{"lon": 1}', '{"lon":1,"lat":2,"h":3}', '[1,2]']],
  [
    'geojson',
    {},
    ['{"type":"Point","coordinates":[108.8,15.1]}', '{"type":"Feature","geometry":null,"properties":null}'],
    ['{}', '{"type":"Point","coordinates":["a",1]}', 'x', '{"type":"Polygon","coordinates":[[[1,1],[2,2],[3,1],[1,2]]]}'],
  ],
  ['geojson', { format: 'topojson' }, ['{"type":"Topology"}'], ['{"type":"X"}', '[]']],
  ['object', {}, ['{}', '{"a":[1]}'], ['[]', '1', "{'a':1}", '{"a":1,}', 'null', '']],
  ['array', {}, ['[]', '[1,"a"]'], ['{}', '1', '[1,]']],
  ['list', {}, ['a,b', '', 'a'], []],
  ['list', { itemType: 'integer', delimiter: ';' }, ['1;2', '7'], ['1;;2', '1,2', '', '1;x']],
  ['list', { itemType: 'date' }, ['2026-01-01,2026-02-01'], ['2026-01-01,1/2/2026']],
  ['any', {}, ['', 'x', '0'], []],
];

test.each(rows)('%s %j', (type, settings, good, bad) => {
  const field: Field = { name: 'x', type, ...settings };
  expect(good.filter((text) => !parseCell(text, field))).toEqual([]);
  expect(bad.filter((text) => parseCell(text, field))).toEqual([]);
});

const same: readonly (readonly [FieldType, string, string, boolean])[] = [
  ['integer', '01', '1', true],
  ['integer', '-0', '0', true],
  ['integer', '9007199254740993', '9007199254740992', false],
  ['number', '1.0', '1', true],
  ['number', '1e2', '100', true],
  ['number', '0.1', '0.10000000000000000001', false],
  ['string', '1', '01', false],
  ['boolean', '1', 'TRUE', true],
  ['datetime', '2026-01-01T07:00:00+07:00', '2026-01-01T00:00:00Z', true],
  ['datetime', '2026-01-01T00:00:00.10Z', '2026-01-01T00:00:00.1Z', true],
  ['datetime', '2026-01-01T00:00:00', '2026-01-01T00:00:00Z', false],
  ['duration', 'P1Y', 'P12M', true],
  ['duration', 'P1D', 'PT24H', true],
  ['duration', 'P1M', 'P30D', false],
  ['object', '{"a":1,"b":2}', '{"b":2, "a":1}', true],
  ['geopoint', '108.80,15.1', '108.8, 15.10', true],
  ['list', 'a,b', 'b,a', false],
];

test.each(same)('%s: %s and %s are one value: %s', (type, a, b, expected) => {
  const key = (text: string) => parseCell(text, { name: 'x', type })?.key;
  expect(key(a)).toBeDefined();
  expect(key(a) === key(b)).toBe(expected);
});

test('sizes count letters, items and members', () => {
  const size = (type: FieldType, text: string) => parseCell(text, { name: 'x', type })?.size;
  expect(size('string', 'Đất 🏥')).toBe(5);
  expect(size('list', 'a,b,c')).toBe(3);
  expect(size('array', '[1,[2]]')).toBe(2);
  expect(size('object', '{"a":1}')).toBe(1);
});
