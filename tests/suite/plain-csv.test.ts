import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDialect } from '../../src/table/dialect/dialect.ts';
import { splitByDialect } from '../../src/table/dialect/split-records.ts';
import { restoreLines, toPlainCsv } from '../../src/table/dialect/to-plain-csv.ts';
import { writeCsv } from '../../src/table/dialect/write-csv.ts';
import { checkCsv } from '../../src/table/check-csv.ts';
import { readRecords } from '../../src/table/reference/read-records.ts';
import { listPlaces } from '../table/check-text.ts';

const cell = fc.string({ unit: fc.constantFrom('a', 'ế', ',', ';', '"', "'", '\n', '\r\n', ' ', '\\', '7'), maxLength: 5 });
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

test('plain CSV is split as the strict reader splits it', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = writeCsv(rows);
      const strict = readRecords(new TextEncoder().encode(text), ',').records;
      const own = splitByDialect(text, readDialect(undefined)).records;
      expect(own.map(({ cells, line }) => ({ cells, line }))).toEqual(strict.map(({ cells, line }) => ({ cells, line })));
    }),
  );
});

test('a table written in a dialect comes back cell by cell', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(';', '\t', '::'), (rows, delimiter) => {
      const quote = (value: string) => `'${value.replaceAll("'", "''")}'`;
      const text = rows.map((row) => `${row.map(quote).join(delimiter)}\r\n`).join('');
      const plain = toPlainCsv(text, readDialect({ delimiter, quoteChar: "'" }));
      expect(readRecords(new TextEncoder().encode(plain.text), ',').records.map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});

test('findings have the lines of the file as it was', () => {
  const text = '# ghi chú\nBảng\na;n\n"x\ny";1\nz;hai\n';
  const plain = toPlainCsv(text, readDialect({ delimiter: ';', commentChar: '#', headerRows: [3] }));
  const schema = { fields: [{ name: 'a' }, { name: 'n', type: 'integer' }] } as const;
  const { findings } = checkCsv(new TextEncoder().encode(plain.text), 't.csv', schema);
  expect(listPlaces(restoreLines(findings, plain))).toEqual(['table/type 6:2 n']);
});
