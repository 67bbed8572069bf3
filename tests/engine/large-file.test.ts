import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRandomTable } from '../../scripts/random-table.ts';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkLargeFile } from '../../src/io/check-large-file.ts';
import { checkFile } from '../../src/table/check-file.ts';
import { encodeAs, type Variant } from '../rescue/encode-text.ts';
import { checkCsvReference } from '../../src/table/reference/check-csv-reference.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'large-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const schema: TableSchema = {
  fields: [
    { name: 'id', type: 'integer', constraints: { unique: true } },
    { name: 'ma', type: 'string', constraints: { unique: true, pattern: 'QN-\\d+' } },
    { name: 'cha', type: 'integer' },
    { name: 'gia', type: 'number', constraints: { minimum: 0 } },
    { name: 'ghi_chu', type: 'string' },
    { name: 'ngay', type: 'date', constraints: { required: true } },
  ],
  foreignKeys: [{ fields: 'cha', reference: { fields: 'id' } }],
};

/** Some 600 KB with quotes and line breaks in cells; `change` may spoil a row. */
function writeRows(change: (row: string, i: number) => string = (row) => row): string {
  const rows = Array.from({ length: 9000 }, (_, i) => {
    const note = i % 7 === 0 ? `"dòng ${i}\n""cuối"", xã"` : `ghi chú ${i % 40}`;
    return change(
      `${i + 1},QN-${(i * 7919) % 9001},${(i % 100) + 1},${i % 500}.${i % 97},${note},20${10 + (i % 15)}-03-1${i % 10}`,
      i,
    );
  });
  return `id,ma,cha,gia,ghi_chu,ngay\n${rows.join('\n')}\n`;
}

function compare(
  content: string | Uint8Array,
  ...settings: readonly { workers: number; stretch?: number; cap?: number }[]
): string {
  const path = join(folder, 'x.csv');
  writeFileSync(path, content);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const expected = checkCsvReference(bytes, 'x.csv', schema);
  for (const options of settings) {
    const { facts, findings } = checkLargeFile(path, 'x.csv', schema, options);
    expect({ facts, findings }).toEqual(expected);
  }
  return expected.findings.map(({ code }) => code).join();
}

const PARTED = { workers: 2, stretch: 50_000 };

test('one worker and several give the same result, with and without the disk', () => {
  expect(
    compare(
      writeRows(),
      { workers: 1 },
      PARTED,
      { workers: 3, stretch: 9000 },
      { workers: 1, cap: 500 },
      { ...PARTED, cap: 700 },
    ),
  ).toBe('');
});

test('faults of every kind are told by their place in the file', () => {
  const spoiled = writeRows((row, i) => {
    if (i === 8000) return row.replace(/^\d+/, '0017');
    if (i === 8100) return row.replace(/QN-\d+/, 'QN-7919');
    if (i === 8200) return row.replace(/,(\d+),/, ',99999,');
    if (i === 7000) return `${row},mot o thua`;
    if (i === 7100) return '';
    return i % 1000 === 555 ? row.replace(/20\d\d-03/, '20-13') : row;
  });
  const codes = compare(spoiled, { workers: 1 }, PARTED, { workers: 1, cap: 500 }, { ...PARTED, cap: 700 });
  expect(codes).toBe('table/type,table/ragged-row,table/blank-row,table/unique,table/unique,table/foreign-key');
});

test('broken quoting and broken letters are told as by one reading', () => {
  expect(
    compare(
      writeRows((row, i) => (i === 6000 ? row.replace('ghi', 'g"hi') : row)),
      PARTED,
    ),
  ).toContain('table/quote');
  expect(
    compare(
      writeRows((row, i) => (i === 6001 ? `"${row}` : row)),
      PARTED,
    ),
  ).toContain('table/quote');
  const bytes = new TextEncoder().encode(writeRows());
  bytes[300_000] = 0xff;
  expect(compare(bytes, { workers: 1 }, PARTED)).toContain('table/encoding');
  expect(compare(writeRows().replaceAll('\n', '\r'), PARTED)).toContain('table/line-ending');
});

test('numbers that are only counted, across the borders of stretches', () => {
  const at = (spoiled: number, cell: string) => writeRows((row, i) => (i === spoiled ? row.replace(/^\d+/, cell) : row));
  const repeated = 'table/unique';
  for (const [spoiled, cell, codes] of [
    [0, '9000', repeated],
    [4500, '4499', repeated],
    [4500, '', ''],
    [8999, '1', repeated],
    [4500, '70000', ''],
    [4500, '4501.5', 'table/type'],
  ] as const) {
    expect(compare(at(spoiled, cell), { workers: 1 }, PARTED, { workers: 3, stretch: 9000 }, { ...PARTED, cap: 700 })).toContain(
      codes,
    );
  }
});

test('random tables in small stretches', () => {
  for (let seed = 0; seed < 8; seed++) {
    const { bytes, schema: own } = makeRandomTable(seed);
    const path = join(folder, 'random.csv');
    writeFileSync(path, bytes);
    const { facts, findings } = checkLargeFile(path, 'x.csv', own, { workers: 2, stretch: 200 });
    expect({ facts, findings }).toEqual(checkCsvReference(bytes, 'x.csv', own));
  }
});

test('which letters a file has instead of UTF-8 is told as for a small one, from a sample', () => {
  const rows = (variant: Variant) => {
    const some = Buffer.from(encodeAs('Trạm y tế xã Bình Sơn,Đức Phổ\nPhường Nghĩa Lộ,Ba Tơ\n', variant));
    return Buffer.concat([Buffer.from('ten,xa\n'), Buffer.alloc(some.length * 4000, some)]);
  };
  const late = Buffer.concat([Buffer.from(`ten,xa\n${'tram,a\n'.repeat(400_000)}`), rows('tcvn3')]);
  const files = [rows('tcvn3'), rows('windows-1258'), rows('utf-8 twice'), late];
  const codes = files.map((bytes) => {
    const path = join(folder, 'letters.csv');
    writeFileSync(path, bytes);
    const { facts, findings } = checkLargeFile(path, 'x.csv', undefined, PARTED);
    expect({ facts, findings }).toEqual(checkFile(bytes, 'x.csv', 'csv'));
    return findings.map(({ code, args }) => `${code} ${args['guess'] ?? args['kind'] ?? ''}`)[0];
  });
  expect(codes).toEqual([
    'table/encoding tcvn3',
    'table/encoding windows-1258',
    'text/mojibake utf-8-twice',
    'table/encoding tcvn3',
  ]);
});
