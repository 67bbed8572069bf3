import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkCsv } from '../../src/table/check-csv.ts';
import { listPlaces } from '../table/check-text.ts';

const schema: TableSchema = {
  fields: [
    { name: 'id', type: 'integer', constraints: { required: true, unique: true } },
    { name: 'ma', type: 'string', constraints: { pattern: '[A-Z]{2}-\\d{5}' } },
    { name: 'loai', type: 'string', constraints: { enum: ['một', 'hai'] } },
    { name: 'ngay', type: 'date', constraints: { minimum: '2000-01-01' } },
    { name: 'dien_tich', type: 'number', constraints: { minimum: 0, maximum: 1000 } },
    { name: 'ghi_chu', type: 'string', constraints: { maxLength: 40 } },
  ],
};

const ROWS = 4000;
const day = (i: number): string => `${2000 + (i % 26)}-0${1 + (i % 9)}-${10 + (i % 18)}`;
const note = (i: number): string => (i % 10 === 0 ? `"dòng ${i}\ncuối"` : `ghi chú ${i}`);
const rowOf = (i: number): string[] => [
  String(i * 3),
  `QN-${String(i).padStart(5, '0')}`,
  i % 2 === 0 ? 'một' : 'hai',
  day(i),
  `${i % 1000}.${i % 100}5`,
  note(i),
];

/** What to put into which column, and what is to be found there. */
const FAULTS: readonly (readonly [number, string, string])[] = [
  [0, '12a', 'table/type'],
  [0, '', 'table/required'],
  [1, 'QN-1', 'table/pattern'],
  [2, 'ba', 'table/enum'],
  [3, '2023-02-30', 'table/type'],
  [3, '1999-12-31', 'table/minimum'],
  [4, '1000.5', 'table/maximum'],
  [4, '-0.01', 'table/minimum'],
  [5, 'x'.repeat(41), 'table/length'],
  [5, 'co so\u0301', 'table/not-nfc'],
  [5, 'cuối ', 'table/whitespace'],
];

test('every fault is found in its row and on its line, and none is invented', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FAULTS), fc.integer({ min: 1, max: ROWS - 1 }), ([column, text, code], row) => {
      let line = 2;
      let at = 0;
      const lines = Array.from({ length: ROWS }, (_, i) => {
        const cells = rowOf(i + 1);
        if (i + 1 === row) {
          cells[column] = text;
          at = line;
        }
        const written = cells.join(',');
        line += written.split('\n').length;
        return written;
      });
      const names = schema.fields.map((field) => field.name);
      const bytes = new TextEncoder().encode(`${names.join(',')}\n${lines.join('\n')}\n`);
      const { findings, facts } = checkCsv(bytes, 't.csv', schema);
      expect(listPlaces(findings)).toEqual([`${code} ${at}:${row} ${names[column]}`]);
      expect(facts?.rows).toBe(ROWS);
    }),
    { numRuns: 60, seed: 72 },
  );
});

test('a repeated key is told with both rows, by value and not by text', () => {
  const lines = Array.from({ length: ROWS }, (_, i) => rowOf(i + 1).join(','));
  lines[3000] = lines[3000]?.replace(/^\d+/, '0000300') ?? '';
  const names = schema.fields.map((field) => field.name);
  const { findings } = checkCsv(new TextEncoder().encode(`${names.join(',')}\n${lines.join('\n')}\n`), 't.csv', schema);
  expect(findings).toMatchObject([
    { code: 'table/unique', where: { row: 3001, column: 'id' }, args: { value: '0000300', firstRow: 100 } },
  ]);
});
