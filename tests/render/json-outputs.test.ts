import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { assessmentCsv, assessmentJson } from '../../src/render/assessment-outputs.ts';
import { catalogJson, datasetJson } from '../../src/render/catalog-json.ts';
import { datapackage } from '../../src/render/datapackage.ts';
import { datasetJsonld } from '../../src/render/dataset-jsonld.ts';
import { statisticsCsv, statisticsJson } from '../../src/render/statistics.ts';
import { datasetOf, makeSite } from './make-site.ts';

const site = makeSite();
const root = join(import.meta.dirname, '..', '..');
const written = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

function schemas(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  for (const name of readdirSync(join(root, 'schemas'))) {
    ajv.addSchema(JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')));
  }
  return ajv;
}

const ajv = schemas();
function misfits(value: unknown): unknown[] {
  const json = written(value);
  const schema = ajv.getSchema(String(json['$schema']));
  if (!schema) throw new Error(`no schema ${String(json['$schema'])}`);
  return schema(json) ? [] : (schema.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

describe('the JSON interface', () => {
  test('fits the schemas that it names', () => {
    expect(misfits(catalogJson(site))).toEqual([]);
    expect(misfits(statisticsJson(site))).toEqual([]);
    expect(site.assessments.map(({ period }) => period)).toEqual(['2026-H2', '2026-H1']);
    expect(site.assessments.flatMap((assessment) => misfits(assessmentJson(site, assessment)))).toEqual([]);
    expect(site.datasets.flatMap((dataset) => misfits(datasetJson(site, dataset)))).toEqual([]);
  });

  test('the schemas refuse what is not in them', () => {
    expect(misfits({ ...catalogJson(site), more: 1 })).not.toEqual([]);
    expect(misfits({ ...datasetJson(site, datasetOf(site, 'gia-dat')), more: 1 })).not.toEqual([]);
    expect(misfits({ ...datasetJson(site, datasetOf(site, 'gia-dat')), state: 'good' })).not.toEqual([]);
  });

  test('tells files, periods, states and due dates', () => {
    const catalogue = written(catalogJson(site)) as { datasets: Record<string, unknown>[] };
    expect(catalogue.datasets).toHaveLength(4);
    expect(catalogue.datasets.find((dataset) => dataset['id'] === 'co-so-kham-benh')).toMatchObject({
      state: 'provided',
      next: { period: '2026-Q4', due: '2027-01-18', days: 56, article: '7.6.c' },
      files: [{ name: '2026-Q3.csv', url: 'https://opendata.quangngai.gov.vn/data/co-so-kham-benh/2026-Q3.csv' }, {}],
      periods: [
        { period: '2026-Q2', state: 'provided-late', due: '2026-07-16', file: '2026-Q2.csv' },
        { period: '2026-Q3' },
        { period: '2026-Q4', state: 'not-due' },
      ],
    });
  });
});

test('statistics as CSV: one number a line, names with commas quoted', () => {
  const lines = statisticsCsv(site).trimEnd().split('\n');
  expect(lines[0]).toBe('group,key,name,measure,value');
  expect(lines).toContain('total,,,datasets,4');
  expect(lines).toContain('state,provided-late,,duties,1');
  expect(lines).toContain('agency,so-y-te,Sở Y tế,files,3');
});

describe('datapackage.json', () => {
  const packages = site.datasets.map((dataset) => [dataset.id, datapackage(dataset, site)] as const);
  const profile = join(root, '..', 'shared', 'data', 'suites', 'datapackage-profiles', 'datapackage.json');

  test('is not made for a dataset without resources', () => {
    expect(packages.flatMap(([id, value]) => (value ? [] : [id]))).toEqual(['trong']);
  });

  test.skipIf(!existsSync(profile))('fits the official profile', () => {
    const official = new Ajv({ allErrors: true, strict: false, validateFormats: false });
    const validate = official.compile(JSON.parse(readFileSync(profile, 'utf8')));
    for (const [id, value] of packages)
      if (value) expect([id, validate(written(value)), validate.errors]).toEqual([id, true, null]);
    expect(validate({ name: 'x', resources: [] })).toBe(false);
  });

  test('names files beside it, with bytes, hash and schema', () => {
    const dataset = datasetOf(site, 'co-so-kham-benh');
    expect(written(datapackage(dataset, site))).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'co-so-kham-benh',
      created: '2026-07-07T00:00:00+07:00',
      licenses: [{ path: 'https://opendata.quangngai.gov.vn/giay-phep/dieu-khoan-2026/' }],
      resources: [
        {
          name: '2026-q3',
          path: '2026-Q3.csv',
          type: 'table',
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          bytes: 120,
          hash: `sha256:${'ab'.repeat(32)}`,
          schema: { primaryKey: ['ma'], fields: [{ name: 'ma' }, { name: 'ten' }, { name: 'so_giuong', unit: 'giường' }] },
        },
        { name: '2026-q2' },
      ],
    });
  });
});

describe('schema.org Dataset', () => {
  test('has what Google asks for', () => {
    for (const dataset of site.datasets) {
      const made = written(datasetJsonld(dataset, site)) as {
        name: string;
        description: string;
        distribution: { contentUrl: string }[];
      };
      expect(made).toMatchObject({ '@context': 'https://schema.org/', '@type': 'Dataset', isAccessibleForFree: true });
      expect(made.description.length).toBeGreaterThanOrEqual(50);
      expect(made.description.length).toBeLessThanOrEqual(5000);
      for (const download of made.distribution) expect(download.contentUrl).toMatch(/^https:/);
    }
  });

  test('cuts a long description and fills up a short one', () => {
    const dataset = datasetOf(site, 'co-so-kham-benh');
    const described = (vi: string) => written(datasetJsonld({ ...dataset, description: { vi } }, site))['description'] as string;
    expect(described('x'.repeat(6000))).toHaveLength(5000);
    expect(described('Ngắn.').length).toBeGreaterThanOrEqual(50);
  });

  test('does not say twice that data are illustrative', () => {
    const dataset = { ...datasetOf(site, 'diem-du-lich'), description: { vi: `${'Điểm du lịch. '.repeat(5)}Số liệu minh họa.` } };
    expect(written(datasetJsonld(dataset, site))['description']).toBe(dataset.description.vi);
  });

  test('says that illustrative data are not real, and where they lie', () => {
    const made = written(datasetJsonld(datasetOf(site, 'diem-du-lich'), site));
    expect(made['description']).toContain('không phải số liệu thật');
    expect(made['spatialCoverage']).toMatchObject([{ identifier: '21019', geo: { box: '14.2 108.5 15.4 109.1' } }]);
  });
});

test('an assessment as CSV: one line an agency, empty where nothing arose', () => {
  const [view] = site.assessments;
  const lines = view ? assessmentCsv(view.report.assessment).split('\n') : [];
  expect(lines[0]).toMatch(/^agency,name,kind,due,on_time,late,late_days,longest,missing,/);
  expect(lines.find((line) => line.startsWith('so-y-te,'))).toMatch(/^so-y-te,Sở Y tế,department,2,1,1,4,4,0,0,0,0,/);
  expect(lines.find((line) => line.startsWith('xa-khong-viec,'))).toMatch(
    /^xa-khong-viec,[^,]+,commune,0,0,0,0,0,0,0,0,0,0,0(,){15}$/,
  );
});
