import { describe, expect, test } from 'vitest';
import type { Dataset, FileResource, Resource } from '../../src/domain/model/dataset.ts';
import { nameResources } from '../../src/domain/model/resource-names.ts';
import { resolveReference, resolveSchema } from '../../src/domain/model/resolve-reference.ts';

const file = (path: string, more: Partial<FileResource> = {}): FileResource => ({
  kind: 'file',
  path,
  format: path.slice(path.lastIndexOf('.') + 1) as FileResource['format'],
  ...more,
});
const api: Resource = { kind: 'api', api: 'https://example.org/api' };

describe('names of resources', () => {
  const rows: readonly (readonly [string, readonly Resource[], readonly string[]])[] = [
    ['the file name without its ending, in small letters', [file('2026-Q3.csv')], ['2026-q3']],
    ['the one that is written', [file('2026-Q3.csv', { name: 'co-so' })], ['co-so']],
    ['the plain table before its copy', [file('A.xlsx'), file('A.csv')], ['a.xlsx', 'a']],
    ['the first of two plain ones', [file('a.geojson'), file('a.csv')], ['a', 'a.csv']],
    ['not one that is written elsewhere', [file('a.csv'), file('b.csv', { name: 'a' })], ['a.csv', 'a']],
    ['APIs are numbered', [api, file('a.csv'), { ...api, name: 'x' }, api], ['api-1', 'a', 'x', 'api-3']],
  ];
  test.each(rows)('%s', (_name, resources, names) => expect(nameResources({ resources })).toEqual(names));
});

describe('what a foreign key points to', () => {
  const q2 = file('nhan-luc-2026-Q2.csv', { period: '2026-Q2' });
  const q3 = file('nhan-luc.csv', { period: '2026-Q3', name: '2026-q3.nhan-luc' });
  const codes = file('loai.csv');
  const late = file('2026-Q3.csv', { period: '2026-Q3' });
  const first = file('2026-Q1.csv', { period: '2026-Q1' });
  const dataset = { resources: [q2, q3, codes, late, first, api] };
  test('the file of its period', () => {
    expect(resolveReference(dataset, late, 'nhan-luc')).toBe(q3);
    expect(resolveReference(dataset, q3, '2026-q3')).toBe(late);
  });
  test('a list of codes, in every period', () => {
    for (const from of [q2, q3, late, first]) expect(resolveReference(dataset, from, 'loai')).toBe(codes);
  });
  test('the very name, whatever its period', () => expect(resolveReference(dataset, first, 'nhan-luc-2026-q2')).toBe(q2));
  test('nothing, where the period has no such file', () => {
    expect(resolveReference(dataset, first, 'nhan-luc')).toBeUndefined();
    expect(resolveReference(dataset, codes, 'nhan-luc')).toBeUndefined();
  });
  test('a list of codes before the file of another period, the own period before the list', () => {
    const both = { resources: [file('loai-2026-Q3.csv', { period: '2026-Q3' }), codes, late, first] };
    expect(resolveReference(both, late, 'loai')).toBe(both.resources[0]);
    expect(resolveReference(both, first, 'loai')).toBe(codes);
  });
  test('a package names the resource of the period', () => {
    const schema = {
      fields: [{ name: 'a' }],
      foreignKeys: [
        { fields: 'a', reference: { resource: 'nhan-luc', fields: 'a' } },
        { fields: 'a', reference: { fields: 'a' } },
      ],
    };
    const whole: Pick<Dataset, 'resources' | 'schema'> = { ...dataset, schema };
    const named = (from: FileResource) => resolveSchema(whole, from)?.foreignKeys?.map(({ reference }) => reference.resource);
    expect(named(late)).toEqual(['2026-q3.nhan-luc', undefined]);
    expect(named(q2)).toEqual(['nhan-luc-2026-q2', undefined]);
    expect(resolveSchema({ ...dataset, schema: { fields: [] } }, late)).toEqual({ fields: [] });
  });
});
