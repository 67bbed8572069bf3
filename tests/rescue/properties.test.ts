import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FieldType, TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkCsv } from '../../src/table/check-csv.ts';
import { fixCsv } from '../../src/table/rescue/fix-csv.ts';
import { encodeAs, VARIANTS } from './encode-text.ts';
import { SAMPLE_SCHEMA, sampleTable, writeTable } from './sample-table.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('a good table comes back to the byte from every encoding, delimiter and line end', () => {
  const variant = fc.record({
    rows: sampleTable,
    encoding: fc.constantFrom(...VARIANTS),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    ending: fc.constantFrom('\n', '\r\n', '\r'),
    schema: fc.constantFrom(undefined, SAMPLE_SCHEMA),
  });
  fc.assert(
    fc.property(variant, ({ rows, encoding, delimiter, ending, schema }) => {
      const bytes = encodeAs(writeTable(rows, delimiter, ending), encoding);
      const fixed = fixCsv(bytes, { file: 't.csv', ...(schema ? { schema } : {}) });
      expect(textOf(fixed.bytes)).toBe(writeTable(rows));
      expect([fixed.report.left, fixed.report.findings]).toEqual([[], []]);
    }),
    { numRuns: 300, seed: 59 },
  );
});

const TYPES: readonly FieldType[] = ['string', 'integer', 'number', 'date', 'boolean', 'year', 'any'];
const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      'a',
      'Đ',
      'ế',
      'e\u0302',
      '7',
      '0',
      '.',
      ',',
      ';',
      '/',
      '"',
      '\n',
      '\r\n',
      ' ',
      '\u00a0',
      '-',
      '|',
      '\t',
      'Ã',
      '©',
    ),
    maxLength: 7,
  }),
  fc.constantFrom(
    '1.234',
    '1.234,5',
    '12,5',
    '1 234',
    '3/8/2026',
    '25/12/2026',
    '2026-08-25',
    '46000',
    'có',
    'TRUE',
    '007',
    '7',
    '',
  ),
);
const messyTable = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    schema: fc.array(fc.constantFrom(...TYPES), { minLength: width, maxLength: width }).map((types): TableSchema => ({
      fields: types.map((type, i) => ({
        name: `c${i}`,
        type,
        ...(type === 'string' ? { constraints: { pattern: '\\d{3}|[^\\d]*' } } : {}),
      })),
    })),
    header: fc.constantFrom('same', 'other', 'none'),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width + 1 }), { maxLength: 8 }),
    delimiter: fc.constantFrom(',', ';', '\t'),
    ending: fc.constantFrom('\n', '\r\n', '\r'),
    before: fc.constantFrom('', '\ufeff', 'Danh sách\n\n', '\n'),
    withSchema: fc.boolean(),
  }),
);

test('whatever comes in, a second run has nothing to do, and a file that is in order stays as it is', () => {
  fc.assert(
    fc.property(messyTable, ({ schema, header, rows, delimiter, ending, before, withSchema }) => {
      const names = schema.fields.map(({ name }) => (header === 'other' ? ` ${name.toUpperCase()}` : name));
      const text = before + writeTable(header === 'none' ? rows : [names, ...rows], delimiter, ending);
      const options = { file: 't.csv', ...(withSchema ? { schema } : {}) };
      const bytes = bytesOf(text);
      const first = fixCsv(bytes, options);
      const again = fixCsv(first.bytes, options);
      expect(again.report.changes).toEqual([]);
      expect(again.bytes).toBe(first.bytes);
      expect(first.bytes === bytes).toBe(first.report.changes.length === 0);
      const isGood = !/\r|^\ufeff/.test(text) && checkCsv(bytes, 't.csv', options.schema).findings.length === 0;
      if (isGood) expect(first.bytes).toBe(bytes);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 1500), seed: 2024 },
  );
});

test('no cell of a type becomes something else where every cell was a value already', () => {
  fc.assert(
    fc.property(messyTable, ({ schema, rows }) => {
      const names = schema.fields.map(({ name }) => name);
      const even = rows.map((cells) => cells.slice(0, names.length));
      const bytes = bytesOf(writeTable([names, ...even]));
      const errors = (given: Uint8Array) => checkCsv(given, 't.csv', schema).findings.reduce((sum, f) => sum + (f.count ?? 1), 0);
      // Repairs may leave faults, but never make more of them.
      expect(errors(fixCsv(bytes, { file: 't.csv', schema }).bytes)).toBeLessThanOrEqual(errors(bytes));
    }),
    { numRuns: 800, seed: 7 },
  );
});
