import { describe, expect, test } from 'vitest';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';
import { validate } from '../../src/domain/checks/validate.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { checkSchema } from '../../src/table/check-schema.ts';
import { patchBase } from '../base-repository.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { checkText, listPlaces } from '../table/check-text.ts';

const P = '[108.8, 15.12]';
const feature = (geometry: string, more = '') => `{"type": "Feature", ${more}"properties": {}, "geometry": ${geometry}}`;
const collect = (...features: string[]) => `{"type": "FeatureCollection", "features": [\n${features.join(',\n')}]}`;
const shape = (type: string, coordinates: string) => feature(`{"type": "${type}", "coordinates": ${coordinates}}`);
const places = (text: string) => listPlaces(checkText(text, undefined, 'geojson').findings);

describe('J01: only JSON is JSON', () => {
  const texts: readonly (readonly [string, string, string])[] = [
    ['a key twice', '[{"a": 1,\n "a": 2}]', 'json/duplicate-key 2'],
    ['a trailing comma', '[1,\n2,]', 'json/syntax 2'],
    ['a comment', '[1, // so\n2]', 'json/syntax 1'],
    ['NaN', '[\nNaN]', 'json/syntax 2'],
    ['a byte order mark', '\ufeff[]', 'json/syntax 1'],
    ['half a letter', '["\\ud800"]', 'json/syntax 1'],
    ['nesting without end', '['.repeat(100_000), 'json/too-deep 1'],
  ];
  test.each(texts)('%s', (_name, text, found) => {
    expect(listPlaces(checkText(text, undefined, 'json').findings)).toContain(found);
  });
});

describe('J02: places', () => {
  test('metres are refused', () =>
    expect(places(collect(shape('Point', '[586412.3, 1672054.8]')))).toEqual(['geojson/position-range 2:1']));
  test('latitude first is said', () =>
    expect(places(collect(shape('Point', '[15.12, 108.8]')))).toContain('geojson/swapped 2:1'));
  test('zero is outside', () =>
    expect(places(collect(shape('Point', P), shape('Point', '[0, 0]')))).toEqual(['geojson/outside 3:2']));
  test('the whole country is a warning', () => {
    const { findings } = checkText(collect(shape('LineString', '[[105.8, 21], [106.7, 10.8]]')), undefined, 'geojson');
    expect(findings.map(({ level }) => level)).toEqual(['warning']);
  });
  test('both sides of the antimeridian are on earth', () => {
    expect(places(collect(shape('LineString', '[[179.9, 10], [-179.9, 10]]')))).toEqual(['geojson/outside 2:1']);
  });
});

describe('J03: shapes', () => {
  const ring = (...points: string[]) => shape('Polygon', `[[${points.join(', ')}]]`);
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['no geometry', feature('null'), ['geojson/null-geometry 2:1']],
    ['empty coordinates', shape('LineString', '[]'), ['geojson/null-geometry 2:1']],
    ['an open ring', ring('[108,14]', '[108.2,14]', '[108.2,14.2]', '[108,14.2]'), ['geojson/ring 2:1']],
    [
      'a ring that crosses itself',
      ring('[108,14]', '[108.3,14.3]', '[108.3,14]', '[108,14.2]', '[108,14]'),
      ['geojson/self-crossing 2:1'],
    ],
    ['a clockwise outline', ring('[108,14]', '[108.2,14.2]', '[108.2,14]', '[108,14]'), ['geojson/winding 2:1']],
    ['a good ring with heights', ring('[108,14,3]', '[108.2,14,4]', '[108.2,14.2,5]', '[108,14,3]'), []],
    [
      'a ring that touches itself',
      ring('[108,14]', '[108.2,14]', '[108.1,14.1]', '[108.2,14.2]', '[108,14.2]', '[108.1,14.1]', '[108,14]'),
      [],
    ],
  ];
  test.each(rows)('%s', (_name, text, found) => expect(places(collect(text))).toEqual(found));
  test('a hole must run clockwise', () => {
    const outline = '[[108,14], [108.4,14], [108.4,14.4], [108,14.4], [108,14]]';
    const hole = '[[108.1,14.1], [108.2,14.1], [108.2,14.2], [108.1,14.1]]';
    const { findings } = checkText(collect(shape('Polygon', `[${outline}, ${hole}]`)), undefined, 'geojson');
    expect(findings).toMatchObject([{ code: 'geojson/winding', args: { kind: 'hole' } }]);
  });
  test('an id twice', () => {
    const point = `{"type": "Point", "coordinates": ${P}}`;
    expect(places(collect(feature(point, '"id": 7, '), feature(point, '"id": "7", ')))).toEqual([]);
    expect(places(collect(feature(point, '"id": 7, '), feature(point, '"id": 7, ')))).toEqual(['geojson/duplicate-id 3:2']);
  });
  test('a collection in a collection', () => expect(places(collect(collect()))).toEqual(['geojson/type 2:1']));
});

test('J04: fifteen decimals are a warning', () => {
  const { findings } = checkText(collect(shape('Point', '[108.800000000000001, 15.12]')), undefined, 'geojson');
  expect(findings).toMatchObject([{ code: 'geojson/precision', level: 'warning', args: { decimals: 15 } }]);
});

describe('S01: patterns of others', () => {
  test('an exponential pattern is followed without going back', () => {
    const schema: TableSchema = { fields: [{ name: 'a', type: 'string', constraints: { pattern: '^(a+)+$' } }] };
    const start = performance.now();
    expect(listPlaces(checkText(`a\n${'a'.repeat(40)}!\n`, schema).findings)).toEqual(['table/pattern 2:1 a']);
    expect(performance.now() - start).toBeLessThan(1000);
  });
  test.each(['((', '(?<=a)b', '(?=a)', '(?i)a', '(a)\\1', 'a**', '[', '(?<n>a)'])('%s is refused', (pattern) => {
    const schema: TableSchema = { fields: [{ name: 'a', type: 'string', constraints: { pattern } }] };
    expect(checkSchema(schema, 's')).toMatchObject([
      { where: { pointer: '/fields/0/constraints/pattern' }, args: { kind: 'pattern' } },
    ]);
  });
});

test('S02: schemas that contradict themselves are told by kind', () => {
  const a = { name: 'a', type: 'integer' };
  const kinds = (schema: unknown) => checkSchema(schema as TableSchema, 's').map(({ args }) => args['kind']);
  expect(kinds({ fields: [a, a] })).toEqual(['duplicate-field']);
  expect(kinds({ fields: [{ name: 'a', type: 'so' }] })).toEqual(['unknown-type']);
  expect(kinds({ fields: [a], primaryKey: ['b'] })).toEqual(['key-column']);
  expect(kinds({ fields: [a], foreignKeys: [{ fields: 'b', reference: { fields: 'a' } }] })).toEqual(['key-column']);
  expect(kinds({ fields: [{ ...a, constraints: { enum: ['x'] } }] })).toEqual(['value-type']);
  expect(kinds({ fields: [{ ...a, constraints: { minimum: 2, maximum: 1 } }] })).toEqual(['range']);
  expect(kinds({ fields: [a], foreignKeys: [{ fields: 'a', reference: { resource: '', fields: 'a' } }] })).toEqual([
    'key-circle',
  ]);
});

describe('S03: a schema elsewhere is not fetched', () => {
  const path = 'datasets/so-y-te/co-so-kham-benh/metadata.yaml';
  const base = patchBase({})[path] ?? '';
  test.each(['https://example.org/schema.json', '../../so-y-te/khac/schema.yaml', '/etc/passwd'])('%s', async (schema) => {
    const text = base.replace('schema: schema.yaml', `schema: ${schema}`);
    expect(text).not.toBe(base);
    const findings = validate(await readPortal(makeTestFolder(patchBase({ [path]: text }))), '2026-11-23');
    expect(findings.map(({ code, where }) => `${code} ${where.file}`)).toContain(`path/outside ${path}`);
  });
});
