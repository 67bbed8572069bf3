import { expect, test } from 'vitest';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkText, listPlaces } from './check-text.ts';

const P = '[108.8, 15.12]';

function collect(...features: string[]): string {
  return `{"type": "FeatureCollection", "features": [\n${features.join(',\n')}\n]}`;
}

function withGeometry(geometry: string, properties = '{}'): string {
  return `{"type": "Feature", "properties": ${properties}, "geometry": ${geometry}}`;
}

function shape(type: string, coordinates: string): string {
  return collect(withGeometry(`{"type": "${type}", "coordinates": ${coordinates}}`));
}

const rows: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
  ['a point', shape('Point', P), []],
  ['a point with height', shape('Point', '[108.8, 15.12, 7]'), []],
  ['a ring', shape('Polygon', '[[[108.1,14.1],[108.2,14.1],[108.2,14.2],[108.1,14.1]]]'), []],
  ['a geometry alone', `{"type": "Point", "coordinates": ${P}}`, []],
  ['a feature alone', withGeometry('null'), ['geojson/null-geometry 1:1']],
  ['no type', '{}', ['geojson/type 1']],
  ['an array', '[]', ['geojson/type 1']],
  ['a type in small letters', shape('point', P), ['geojson/type 2:1']],
  ['no features', '{"type": "FeatureCollection"}', ['geojson/feature 1']],
  ['an empty collection', collect(), ['geojson/empty 1']],
  [
    'a feature that is null',
    collect('null', withGeometry(shape('Point', P).slice(0, 0) || `{"type": "Point", "coordinates": ${P}}`)),
    ['geojson/type 2:1'],
  ],
  ['no properties', collect(`{"type": "Feature", "geometry": null}`), ['geojson/feature 2:1', 'geojson/null-geometry 2:1']],
  ['no geometry', collect(`{"type": "Feature", "properties": {}}`), ['geojson/feature 2:1']],
  [
    'an id that is an object',
    collect(`{"type": "Feature", "id": {}, "properties": {}, "geometry": null}`),
    ['geojson/feature 2:1', 'geojson/null-geometry 2:1'],
  ],
  [
    'members of another object',
    `{"type": "FeatureCollection", "features": [], "properties": {}}`,
    ['geojson/feature 1', 'geojson/empty 1'],
  ],
  ['texts for numbers', shape('Point', '["108.8", "15.1"]'), ['geojson/coordinates 2:1']],
  ['a position of one number', shape('Point', '[108.8]'), ['geojson/coordinates 2:1']],
  ['a position of four numbers', shape('Point', '[108.8, 15, 1, 1]'), ['geojson/coordinates 2:1']],
  ['nested too little', shape('Polygon', `[${P}]`), ['geojson/coordinates 2:1']],
  ['nested too deeply', shape('LineString', `[[${P}, ${P}]]`), ['geojson/coordinates 2:1']],
  ['a line of one position', shape('LineString', `[${P}]`), ['geojson/coordinates 2:1']],
  ['empty coordinates', shape('MultiPoint', '[]'), ['geojson/null-geometry 2:1']],
  ['an open ring', shape('Polygon', '[[[108.1,14.1],[108.2,14.1],[108.2,14.2],[108.1,14.2]]]'), ['geojson/ring 2:1']],
  ['a short ring', shape('MultiPolygon', '[[[[108.1,14.1],[108.2,14.1],[108.1,14.1]]]]'), ['geojson/ring 2:1']],
  [
    'a ring closed but for its height',
    shape('Polygon', '[[[108.1,14.1,1],[108.2,14.1,1],[108.2,14.2,1],[108.1,14.1,2]]]'),
    ['geojson/ring 2:1'],
  ],
  ['metres', shape('Point', '[586412.3, 1672054.8]'), ['geojson/position-range 2:1']],
  ['latitude first', shape('Point', '[15.12, 108.8]'), ['geojson/swapped 2:1', 'geojson/position-range 2:1']],
  ['zero', shape('Point', '[0, 0]'), ['geojson/outside 2:1']],
  ['another province', shape('LineString', `[${P}, [105.85, 21.03], [105, 21]]`), ['geojson/outside 2:1']],
  ['fifteen decimals', shape('Point', '[108.800000000000001, 15.12]'), ['geojson/precision 2:1']],
  ['seven decimals', shape('Point', '[108.8000001, 15.1200001]'), []],
  ['crs', '{"type": "FeatureCollection", "crs": {}, "features": []}', ['geojson/crs 1', 'geojson/empty 1']],
  [
    'a box of three numbers',
    '{"type": "FeatureCollection", "bbox": [1, 2, 3], "features": []}',
    ['geojson/bbox 1', 'geojson/empty 1'],
  ],
  [
    'a collection of geometries',
    collect(withGeometry(`{"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": ${P}}]}`)),
    [],
  ],
  ['not JSON', '{"type": "FeatureCollection", "features": [}', ['json/syntax 1']],
];

test.each(rows)('%s', (_name, text, found) => {
  expect(listPlaces(checkText(text, undefined, 'geojson').findings)).toEqual(found);
});

test('faults of many features are one finding at the first', () => {
  const good = withGeometry(`{"type": "Point", "coordinates": ${P}}`);
  const bad = withGeometry('{"type": "Point", "coordinates": [0, 0]}');
  expect(listPlaces(checkText(collect(good, bad, good, bad, bad), undefined, 'geojson').findings)).toEqual([
    'geojson/outside 3:2 ×3',
  ]);
});

test('properties are checked as a table', () => {
  const schema: TableSchema = {
    fields: [
      { name: 'ma', type: 'string', constraints: { required: true, unique: true } },
      { name: 'so', type: 'integer' },
    ],
  };
  const point = `{"type": "Point", "coordinates": ${P}}`;
  const text = collect(
    withGeometry(point, '{"ma": "a", "so": 1}'),
    withGeometry(point, '{"ma": "a", "so": "hai"}'),
    withGeometry(point, 'null'),
    withGeometry(point, '{"ma": " b", "so": null}'),
  );
  expect(listPlaces(checkText(text, schema, 'geojson').findings)).toEqual([
    'table/type 3:2 so',
    'table/unique 3:2 ma',
    'table/required 4:3 ma',
    'table/whitespace 5:4 ma',
  ]);
});

test('facts: features, properties, types and the box', () => {
  const text = collect(
    withGeometry(`{"type": "Point", "coordinates": ${P}}`, '{"ten": "A"}'),
    withGeometry('{"type": "LineString", "coordinates": [[108.5, 14.2], [108.9, 14.9]]}', '{"ten": "B", "cap": 2}'),
    withGeometry('null', '{}'),
  );
  const { facts } = checkText(text, undefined, 'geojson');
  expect(facts).toMatchObject({
    rows: 3,
    header: ['ten', 'cap'],
    preview: [
      ['A', ''],
      ['B', '2'],
      ['', ''],
    ],
    geometry: { types: ['LineString', 'Point'], bbox: [108.5, 14.2, 108.9, 15.12] },
  });
});
