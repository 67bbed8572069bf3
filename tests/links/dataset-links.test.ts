import { describe, expect, test } from 'vitest';
import { validate } from '../../src/domain/checks/validate.ts';
import { METADATA_PATH, metadataWith } from '../../src/domain/checks/example-files.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { sayFinding } from '../../src/words/findings.ts';
import { baseDataset, patchBase } from '../base-repository.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { book } from '../xlsx/example-workbooks.ts';

type Content = Readonly<Record<string, string | Uint8Array | null>>;

const KINDS = 'ma,ten\nbenh-vien,Bệnh viện\nphong-kham,Phòng khám\n';
const kindsSchema = 'fields:\n  - {name: ma, type: string}\n  - {name: ten, type: string}\nprimaryKey: [ma]\n';
const key = (fields: string, resource: string, to: string) =>
  `  - {fields: ${fields}, reference: {resource: ${resource}, fields: ${to}}}\n`;
const keyed = (...keys: string[]) =>
  `fields:\n  - {name: ma, type: string}\n  - {name: loai, type: string}\nforeignKeys:\n${keys.join('')}`;
const TO_KINDS = key('loai', 'loai', 'ma');

/** Two quarters of a table that points to a list of codes, `loai`. */
const base: Content = {
  'metadata.yaml': metadataWith({
    resources: `
  - {path: 2026-Q2.csv, period: 2026-Q2}
  - {path: 2026-Q3.csv, period: 2026-Q3}
  - {path: loai.csv, schema: loai.yaml}`,
  }),
  'schema.yaml': keyed(TO_KINDS),
  'loai.yaml': kindsSchema,
  'loai.csv': KINDS,
  '2026-Q2.csv': 'ma,loai\nCS-1,benh-vien\n',
  '2026-Q3.csv': 'ma,loai\nCS-1,benh-vien\nCS-2,phong-kham\n',
};

async function read(changes: Content) {
  const files = Object.entries({ ...base, ...changes }).map(([name, text]) => [`${baseDataset}/${name}`, text] as const);
  const texts = Object.fromEntries(files.flatMap(([path, text]) => (text instanceof Uint8Array ? [] : [[path, text] as const])));
  const bytes = Object.fromEntries(files.filter(([, text]) => text instanceof Uint8Array)) as Record<string, Uint8Array>;
  return readPortal(makeTestFolder({ ...patchBase(texts), ...bytes }));
}

async function check(changes: Content): Promise<string[]> {
  return validate(await read(changes), '2026-11-23').map(({ code, where, args, count }) => {
    const file = where.file.replace(`${baseDataset}/`, '');
    const said = [args['kind'], args['value'], args['resource'], args['period'], count].filter((part) => part !== undefined);
    return [`${file}:${where.line}`, code, ...said].join(' ');
  });
}

/** The two quarters with the metadata's resources and further files. */
const withResources = (resources: string, files: Content): Content => ({
  'metadata.yaml': metadataWith({ resources: `\n${resources.replace(/^(?=\S)/gm, '  - ')}` }),
  ...files,
});

test('a code that is on the list is right, in every period', async () => expect(await check({})).toEqual([]));

test('a code that is not on the list is told with its line, once a file', async () => {
  const rows = 'ma,loai\nCS-1,benh-vien\n"CS-\n2",tram-xa\nCS-3,\nCS-4,tram-xa\n';
  expect(await check({ '2026-Q3.csv': rows })).toEqual(['2026-Q3.csv:3 table/foreign-key tram-xa loai.csv 2']);
  const [finding] = (await read({ '2026-Q3.csv': rows })).findings;
  expect(finding?.where).toMatchObject({ line: 3, row: 2, column: 'loai' });
  expect(finding && sayFinding(finding, 'vi').message).toBe(
    'Cột "loai": không có hàng nào của tệp loai.csv mà cột ma là "tram-xa" (và 1 chỗ nữa).',
  );
});

describe('what is wrong with the other file is told there alone', () => {
  const broken: readonly (readonly [string, Content, string])[] = [
    ['it is not UTF-8', { 'loai.csv': new Uint8Array([...Buffer.from('ma,ten\nx,'), 0xff, 10]) }, 'loai.csv:2 table/encoding'],
    ['its quoting is broken', { 'loai.csv': 'ma,ten\n"x,y\n' }, 'loai.csv:2 table/quote'],
    ['a row has too few cells', { 'loai.csv': 'ma,ten\nx\n' }, 'loai.csv:2 table/ragged-row'],
    ['it has no such column', { 'loai.csv': 'ten\nx\n' }, 'loai.csv:1 table/missing-column'],
    ['it is empty', { 'loai.csv': '' }, 'loai.csv:undefined table/empty'],
    ['it is not there', { 'loai.csv': null }, 'metadata.yaml:10 path/file-missing'],
    ['its schema cannot be read', { 'loai.yaml': 'fields: [\n' }, 'loai.yaml:2 yaml/syntax'],
  ];
  test.each(broken)('%s', async (_name, changes, found) => {
    const all = await check(changes);
    expect(all.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([found]);
  });
});

describe('a key that leads nowhere is told in the schema', () => {
  test('no such file: once, however many periods', async () =>
    expect(await check({ 'schema.yaml': keyed(key('loai', 'kieu', 'ma')) })).toEqual([
      'schema.yaml:5 schema/invalid key-resource kieu 2026-Q2',
    ]));
  test('no such column', async () =>
    expect(await check({ 'schema.yaml': keyed(key('loai', 'loai', 'ma_loai')) })).toEqual([
      'schema.yaml:5 schema/invalid key-column ma_loai loai.csv',
    ]));
  test('no table', async () => {
    const resources = 'path: 2026-Q3.csv\n    period: 2026-Q3\npath: loai.pdf';
    const found = await check(
      withResources(resources, { 'loai.pdf': '%PDF-1.4\n', 'loai.csv': null, 'loai.yaml': null, '2026-Q2.csv': null }),
    );
    expect(found).toEqual(['schema.yaml:5 schema/invalid key-resource loai 2026-Q3']);
  });
  test('round in a circle', async () =>
    expect(
      await check({
        'metadata.yaml': metadataWith({
          resources: '[{path: 2026-Q2.csv, period: 2026-Q2, name: co-so}, {path: loai.csv, period: 2026-Q3, schema: loai.yaml}]',
        }),
        '2026-Q3.csv': null,
        'loai.yaml': `${kindsSchema}foreignKeys:\n${key('ma', 'co-so', 'loai')}`,
        'loai.csv': 'ma,ten\nbenh-vien,Bệnh viện\n',
      }),
    ).toEqual(['loai.yaml:6 schema/invalid key-circle 2026-Q2.csv → loai.csv → 2026-Q2.csv']));
});

describe('which file is meant', () => {
  const QUARTERS = `path: 2026-Q2.csv
    period: 2026-Q2
path: 2026-Q3.csv
    period: 2026-Q3
path: loai-2026-Q2.csv
    period: 2026-Q2
    schema: loai.yaml
path: loai-2026-Q3.csv
    period: 2026-Q3
    schema: loai.yaml`;
  const files = { 'loai.csv': null, 'loai-2026-Q2.csv': KINDS, 'loai-2026-Q3.csv': KINDS };
  test('that of the same period', async () => {
    expect(await check(withResources(QUARTERS, files))).toEqual([]);
    const changed = { ...files, 'loai-2026-Q2.csv': 'ma,ten\nphong-kham,Phòng khám\n' };
    expect(await check(withResources(QUARTERS, changed))).toEqual(['2026-Q2.csv:2 table/foreign-key benh-vien loai-2026-Q2.csv']);
  });
  test('a name of its own', async () => {
    const named = QUARTERS.replace('loai-2026-Q2.csv\n', 'a.csv\n    name: loai-2026-q2\n').replace(
      'loai-2026-Q3.csv\n',
      'b.csv\n    name: 2026-q3_loai\n',
    );
    expect(await check(withResources(named, { 'loai.csv': null, 'a.csv': KINDS, 'b.csv': 'ma,ten\nx,y\n' }))).toEqual([
      '2026-Q3.csv:2 table/foreign-key benh-vien b.csv 2',
    ]);
  });
  test('the file itself, by its own name', async () => {
    const self = keyed(key('loai', '2026-q3', 'ma'));
    const resources = 'path: 2026-Q3.csv\n    period: 2026-Q3';
    const changes = { 'schema.yaml': self, 'loai.csv': null, 'loai.yaml': null, '2026-Q2.csv': null };
    expect(await check(withResources(resources, { ...changes, '2026-Q3.csv': 'ma,loai\na,b\nb,b\nc,d\n' }))).toEqual([
      '2026-Q3.csv:4 table/foreign-key d 2026-Q3.csv',
    ]);
  });
});

describe('files of other formats', () => {
  const resources = (name: string) =>
    `path: 2026-Q2.csv\n    period: 2026-Q2\npath: 2026-Q3.csv\n    period: 2026-Q3\npath: ${name}\n    schema: loai.yaml`;
  const ROWS = { '2026-Q3.csv': 'ma,loai\nCS-1,benh-vien\nCS-2,tram-xa\n', 'loai.csv': null };
  test('JSON', async () => {
    const text = '[{"ma": "benh-vien", "ten": "Bệnh viện"}]';
    expect(await check(withResources(resources('loai.json'), { ...ROWS, 'loai.json': text }))).toEqual([
      '2026-Q3.csv:3 table/foreign-key tram-xa loai.json',
    ]);
  });
  test('GeoJSON', async () => {
    const point = '{"type": "Point", "coordinates": [108.8, 15.1]}';
    const text = `{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"ma": "benh-vien", "ten": "x"}, "geometry": ${point}}]}`;
    expect(await check(withResources(resources('loai.geojson'), { ...ROWS, 'loai.geojson': text }))).toEqual([
      '2026-Q3.csv:3 table/foreign-key tram-xa loai.geojson',
    ]);
  });
  test('JSON that points', async () => {
    const named = resources('loai.csv').replaceAll('2026-Q3.csv', '2026-Q3.json');
    const text = '[\n{"ma": "CS-1", "loai": null},\n{"ma": "CS-2", "loai": "x"}]';
    const files = { '2026-Q3.csv': null, '2026-Q3.json': text };
    expect(await check(withResources(named, files))).toEqual(['2026-Q3.json:3 table/foreign-key x loai.csv']);
  });
  test('a workbook that points: by its cell', async () => {
    const named = resources('loai.csv').replaceAll('2026-Q3.csv', '2026-Q3.xlsx');
    const bytes = book([
      ['ma', 'loai'],
      ['CS-1', 'benh-vien'],
      ['CS-2', 'tram-xa'],
    ]);
    const files = { '2026-Q3.csv': null, '2026-Q3.xlsx': bytes };
    expect(await check(withResources(named, files))).toEqual(['2026-Q3.xlsx:3 table/foreign-key tram-xa loai.csv']);
    const found = (await read(withResources(named, files))).findings.find(({ code }) => code === 'table/foreign-key');
    expect(found?.args['cell']).toMatch(/B3$/);
  });
});

test('names are said once in a dataset', async () => {
  const resources =
    '[{path: 2026-Q2.csv, period: 2026-Q2, name: loai}, {path: 2026-Q3.csv, period: 2026-Q3}, {path: loai.csv, schema: loai.yaml, name: loai}]';
  const portal = await read({ 'metadata.yaml': metadataWith({ resources }), 'schema.yaml': kindsSchema.replace('ten', 'loai') });
  const found = validate(portal, '2026-11-23').filter(({ code }) => code === 'metadata/name-duplicate');
  expect(found).toMatchObject([{ where: { file: METADATA_PATH, pointer: '/resources/2/name' }, args: { found: 'loai' } }]);
});
