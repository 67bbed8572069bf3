import { expect, test } from 'vitest';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkCsv } from '../../src/table/check-csv.ts';
import { listPlaces } from '../table/check-text.ts';

const schema: TableSchema = {
  fields: [
    { name: 'a', type: 'integer' },
    { name: 'b', type: 'string' },
  ],
};
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function check(bytes: Uint8Array, seconds = 8) {
  const start = performance.now();
  const { findings, facts } = checkCsv(bytes, 't.csv', schema);
  expect(performance.now() - start).toBeLessThan(seconds * 1000);
  return { places: listPlaces(findings), findings, facts };
}

test('a quote that is never closed is told where it opens, however much it swallows', () => {
  const { places, findings, facts } = check(encode(`a,b\n1,x\n2,"y\n${'3,z\n'.repeat(15_000_000)}`));
  expect(places).toEqual(['table/quote 3:2']);
  expect(findings[0]?.args).toEqual({ kind: 'too-long' });
  expect(facts?.rows).toBe(1);
});

test('a cell of 50 MB', () => {
  const { places, findings } = check(encode(`a,b\n1,x\n2,${'y'.repeat(50_000_000)}\n3,z\n`));
  expect(places).toEqual(['table/quote 3:2']);
  expect(findings[0]?.args).toEqual({ kind: 'record' });
});

test('a cell of 10 MB is only a long cell', () => {
  expect(check(encode(`a,b\n1,${'y'.repeat(10_000_000)}\n2,"${'z\n'.repeat(5_000_000)}z"\nx,z\n`)).places).toEqual([
    'table/type 5000004:3 a',
  ]);
});

test('a row of a million cells, and a header of as many', () => {
  expect(check(encode(`a,b\n1,x\n${'1,'.repeat(1_000_000)}\n2,y\n`)).places).toEqual(['table/ragged-row 3:2']);
  const { findings, facts } = check(encode(`${'c,'.repeat(1_000_000)}\n1,x\n`));
  expect(findings).toMatchObject([{ code: 'table/quote', args: { kind: 'wide' } }]);
  expect(facts).toBeUndefined();
});

test('millions of faults give a small report', () => {
  const { places } = check(encode(`a,b\n${'x, y\n\n1\n'.repeat(300_000)}`));
  expect(places).toEqual([
    'table/whitespace 2:1 b ×300000',
    'table/type 2:1 a ×300000',
    'table/blank-row 3:2 ×300000',
    'table/ragged-row 4:3 ×300000',
  ]);
});
