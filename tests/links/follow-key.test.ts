import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Field, TableSchema } from '../../src/domain/model/table-schema.ts';
import { createDiskPrintStore } from '../../src/io/disk-print-store.ts';
import { readBlocks } from '../../src/io/read-blocks.ts';
import { createPrintList } from '../../src/table/engine/print-list.ts';
import { checkReferences, type PackageTable } from '../../src/table/package/check-references.ts';
import { csvKeyFile } from '../../src/table/references/csv-key-file.ts';
import { followKey, type OpenKeyFile } from '../../src/table/references/follow-key.ts';
import { splitKey } from '../../src/table/references/key-schema.ts';

const open = (text: string): OpenKeyFile => {
  const bytes = new TextEncoder().encode(text);
  return { ...csvKeyFile((take) => take(bytes)), path: 'a.csv', place: (finding) => finding };
};

function follow(from: string, to: string, schema: TableSchema, cap?: number) {
  const [key] = schema.foreignKeys ?? [];
  const sides = key && splitKey(key, schema);
  if (!sides) throw new Error('no key');
  const store = createDiskPrintStore();
  const spilling = cap === undefined ? {} : { spilling: { store, cap } };
  try {
    const known = createPrintList(0);
    open(to).gather(sides.to, known, spilling.spilling);
    return followKey({ file: open(from), resource: 'b', sides, known, id: 1, ...spilling });
  } finally {
    store.close();
  }
}

const CELLS = [
  '',
  '-',
  '1',
  '01',
  '1.0',
  'a',
  'ế',
  'e\u0302\u0301',
  '2025-01-01',
  '2025-01-01T00:00:00',
  '2025-01-01T00:00:00Z',
  'x,y',
  'z"z',
  'l\nm',
];
const types: NonNullable<Field['type']>[] = ['string', 'integer', 'number', 'date', 'datetime', 'any'];
const tables = fc.array(fc.array(fc.constantFrom(...CELLS), { minLength: 3, maxLength: 3 }), { maxLength: 8 });
const fields = fc.record({ name: fc.constantFrom('x', 'y', 'w'), type: fc.constantFrom(...types) });
const NAMES = ['x', 'y', 'w'];

const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const write = (rows: readonly string[][]) => `${[NAMES, ...rows].map((row) => row.map(quote).join(',')).join('\n')}\n`;

function toTable(name: string, rows: readonly string[][], schema?: TableSchema): PackageTable {
  let line = 2;
  const numbered = rows.map((cells) => {
    const at = line;
    line += 1 + cells.join('').split('\n').length - 1;
    return { cells, line: at };
  });
  return { name, file: 'a.csv', header: NAMES, rows: numbered, ...(schema ? { schema } : {}) };
}

test('what is read from bytes is what comparing the texts says', () => {
  const keys = fc.uniqueArray(fields, { minLength: 1, maxLength: 2, selector: ({ name }) => name });
  fc.assert(
    fc.property(tables, tables, keys, fc.boolean(), (from, to, own, spills) => {
      const whole = (rows: string[][]) => rows.filter((row) => row.some((cell) => cell !== ''));
      const [a, b] = [whole(from), whole(to)];
      const names = own.map(({ name }) => name);
      const schema: TableSchema = {
        fields: own,
        missingValues: ['', '-'],
        foreignKeys: [{ fields: names, reference: { resource: 'b', fields: names.toReversed() } }],
      };
      const expected = checkReferences([toTable('a', a, schema), toTable('b', b)]);
      const found = follow(write(a), write(b), schema, spills ? 1 : undefined);
      const plain = ({ where, args, count }: (typeof found)[number]) => ({ where, value: args['value'], count });
      expect(found.map(plain)).toEqual(expected.map(plain));
    }),
    { numRuns: 500 },
  );
});

test('a large file is followed from the disk in little memory', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  try {
    const path = join(folder, 'a.csv');
    const rows = Array.from({ length: 200_000 }, (_, i) => `${i},ghi chú ${i},M-${i % 5000}\n`);
    writeFileSync(path, `x,y,w\n${rows.join('')}200000,"cuối\ncùng",M-5000\n`);
    const schema: TableSchema = {
      fields: [{ name: 'w', type: 'string' }],
      foreignKeys: [{ fields: 'w', reference: { resource: 'b', fields: 'ma' } }],
    };
    const [key] = schema.foreignKeys ?? [];
    const sides = key && splitKey(key, schema);
    if (!sides) throw new Error('no key');
    const known = createPrintList(0);
    open(`ma\n${Array.from({ length: 5000 }, (_, i) => `M-${i}\n`).join('')}`).gather(sides.to, known);
    const file = { ...csvKeyFile((take) => readBlocks(path, take)), path: 'a.csv', place: <F>(finding: F) => finding };
    expect(followKey({ file, resource: 'b', sides, known, id: 1 })).toMatchObject([
      { where: { line: 200_002, row: 200_001, column: 'w' }, args: { value: 'M-5000', expected: 'ma' } },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
