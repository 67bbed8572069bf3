import { expect, test } from 'vitest';
import type { FieldType, TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkCsvReference } from '../../src/table/reference/check-csv-reference.ts';
import { checkText, listPlaces } from '../table/check-text.ts';

const unique = (type: FieldType): TableSchema => ({
  fields: [{ name: 'id', type, constraints: { unique: true } }, { name: 'x' }],
});
/** Several blocks of 256 KB. */
const COUNT = 60_000;

function check(ids: readonly (string | number)[], type: FieldType = 'integer'): string[] {
  const content = `id,x\n${ids.map((id) => `${id},mười một chữ\n`).join('')}`;
  const { facts, findings } = checkText(content, unique(type));
  const reference = checkCsvReference(new TextEncoder().encode(content), 't.csv', unique(type));
  expect({ facts, findings }).toEqual({ facts: reference.facts, findings: reference.findings });
  return listPlaces(findings);
}

const counted = Array.from({ length: COUNT }, (_, i) => i + 1);

test('rows numbered one after another repeat nothing', () => {
  expect(check(counted)).toEqual([]);
  expect(check(counted.map((id) => id - 30_000))).toEqual([]);
});

test('a number that comes again after all the others is found', () => {
  expect(check([...counted, 17])).toEqual([`table/unique ${COUNT + 2}:${COUNT + 1} id`]);
});

test('a number missing, written otherwise, or out of order among them', () => {
  expect(check([...counted.slice(0, 40_000), '', ...counted.slice(40_000)])).toEqual([]);
  expect(check([...counted.slice(0, 40_000), '040000', ...counted.slice(40_000)])).toEqual(['table/unique 40002:40001 id']);
  expect(check([...counted.slice(0, 40_000), 'x', ...counted.slice(40_000)])).toEqual(['table/type 40002:40001 id']);
  expect(check([...counted.toReversed(), 5])).toEqual([`table/unique ${COUNT + 2}:${COUNT + 1} id`]);
});

test('fractions one apart, and days', () => {
  expect(check([...counted.map((id) => id + 0.5), 7.5], 'number')).toEqual([`table/unique ${COUNT + 2}:${COUNT + 1} id`]);
  const days = Array.from({ length: 20_000 }, (_, i) => new Date(i * 86_400_000).toISOString().slice(0, 10));
  expect(check([...days, '1970-01-18'], 'date')).toEqual(['table/unique 20002:20001 id']);
});
