import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listWith, LIST_PATH, METADATA_PATH, metadataWith, quarter } from '../../src/domain/checks/example-files.ts';
import { SOURCE_PATH, sourceWith } from '../../src/domain/checks/example-source.ts';
import { addResource } from '../../src/parse/add-resource.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { httpAnswer, redirect, startFakeSource, type Answering } from './fake-source.ts';
import { codesOf, harvestOf } from './harvest-of.ts';

const Q3 = `${baseDataset}/2026-Q3.csv`;
const table = quarter(3);

async function harvest(answering: Answering, changes = {}, files = {}, asOf?: string) {
  const fake = await startFakeSource(answering);
  const result = await harvestOf({ [SOURCE_PATH]: sourceWith(changes), ...files }, fake.gateway, asOf);
  const texts = result.files.map(({ path, bytes, isNew }) => [path, isNew, Buffer.from(bytes).toString()] as const);
  return { ...fake, result, texts, codes: codesOf(result) };
}

describe('a file', () => {
  it('with other bytes replaces that of the last period', async () => {
    const { result, texts, codes } = await harvest(() => httpAnswer(table));
    expect(codes).toEqual([]);
    expect(result).toMatchObject({
      outcome: 'new',
      pulled: { file: Q3, period: '2026-Q3', url: 'https://nguon.example.vn/co-so.csv' },
    });
    expect(texts).toEqual([[Q3, false, table]]);
  });

  it('of a new period is added, and named in the metadata', async () => {
    const { texts } = await harvest(() => httpAnswer(table), {}, {}, '2027-01-04');
    const metadata = `${baseRepository()[METADATA_PATH]}  - {path: 2026-Q4.csv, period: 2026-Q4}\n`;
    expect(texts).toEqual([
      [`${baseDataset}/2026-Q4.csv`, true, table],
      [METADATA_PATH, false, metadata],
    ]);
  });

  it('that has not moved on since an earlier period is nothing new', async () => {
    const same = baseRepository()[Q3] ?? '';
    const { result } = await harvest(() => httpAnswer(same), {}, {}, '2027-01-04');
    expect(result).toMatchObject({ outcome: 'unchanged', pulled: { file: Q3 }, files: [], findings: [] });
  });

  it.each([
    ['packed', httpAnswer(gzipSync(table), 'text/csv; charset=utf-8', ['content-encoding: gzip'])],
    ['in chunks', `HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\ntransfer-encoding: chunked\r\n\r\n${chunks(table)}`],
    ['of no type', httpAnswer(table, 'application/octet-stream')],
  ])('%s is the same file', async (_name, answer) => {
    const { texts } = await harvest(() => answer);
    expect(texts).toEqual([[Q3, false, table]]);
  });

  it('behind a redirect to another public place is taken from there', async () => {
    const moved = (_: string, host: string) =>
      host === 'nguon.example.vn' ? redirect('https://moi.example.vn/a?chu-ky=bi-mat') : httpAnswer(table);
    const { result, requests } = await harvest(moved);
    expect(result.pulled?.url).toBe('https://moi.example.vn/a');
    expect(requests).toEqual(['nguon.example.vn/co-so.csv', 'moi.example.vn/a?chu-ky=bi-mat']);
  });

  it('with errors is judged like a submission, and not proposed', async () => {
    const { result, codes } = await harvest(() =>
      httpAnswer(table.replace('phong-kham', 'nha-hang').replace('ngay_cap', 'ngay')),
    );
    expect(codes).toEqual(['error table/extra-column', 'error table/missing-column', 'error table/enum']);
    expect(result).toMatchObject({ outcome: 'failed', files: [], pulled: { file: Q3 } });
    expect(result.findings.every(({ where }) => where.file === Q3)).toBe(true);
  });

  it('that is empty is an error of the table', async () => {
    expect((await harvest(() => httpAnswer(''))).codes).toEqual(['error table/empty']);
  });

  it('with personal data is stopped', async () => {
    const rows = ['079083012345', '001099000012', '031190004567'].map(
      (id, i) => `CS-00${i + 1},${id},phong-kham,1,15.1,2021-11-15\n`,
    );
    const { result, codes } = await harvest(() => httpAnswer(`ma,ten,loai,so_giuong,toa_do_lat,ngay_cap\n${rows.join('')}`));
    expect(codes).toContain('error privacy/citizen-id');
    expect(JSON.stringify(result.findings)).not.toContain('079083012345');
  });

  it('of JSON rows becomes a file of its own beside the table', async () => {
    const rows = [
      { ma: 'CS-001', ten: 'Bệnh viện Minh họa', loai: 'benh-vien', so_giuong: 360, toa_do_lat: 15.1, ngay_cap: '2019-05-06' },
    ];
    const { texts, result } = await harvest(() => httpAnswer(JSON.stringify(rows), 'application/json'), { format: 'json' });
    expect(result.findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(texts[0]).toEqual([`${baseDataset}/2026-Q3.json`, true, JSON.stringify(rows)]);
    expect(texts[1]?.[2]).toContain('  - {path: 2026-Q3.json, period: 2026-Q3}\n');
  });

  it('for an item without periods is named by the day', async () => {
    const files = {
      [LIST_PATH]: listWith({ frequency: 'irregular', roadmap: undefined }),
      [METADATA_PATH]: metadataWith({ resources: '[{path: 2026-05-02.csv}]' }),
      [`${baseDataset}/2026-05-02.csv`]: baseRepository()[Q3] ?? '',
      [`${baseDataset}/2026-Q2.csv`]: null,
      [Q3]: null,
    };
    const { texts } = await harvest(() => httpAnswer(table), { period: 'by-day' }, files);
    expect(texts[0]).toEqual([`${baseDataset}/2026-11-25.csv`, true, table]);
    expect(texts[1]?.[2]).toContain('resources: [{path: 2026-05-02.csv}, {path: 2026-11-25.csv}]\n');
  });

  it('is never asked for where the source itself is wrong', async () => {
    const wrong: readonly (readonly [Record<string, string>, string])[] = [
      [{ period: 'by-day' }, 'harvest/source-unfit'],
      [{ kind: 'ckan' }, 'harvest/source-unfit'],
      [{ kind: 'ckan-rows' }, 'harvest/source-unfit'],
      [{ url: 'https://127.0.0.1/a' }, 'text/url'],
      [{ url: 'http://nguon.example.vn/a' }, 'text/url'],
      [{ dataset: 'khong-co' }, 'catalogue/unknown-reference'],
      [{ kind: 'ftp' }, 'metadata/enum'],
      [{ maxMegabytes: '5000' }, 'metadata/shape'],
    ];
    for (const [changes, code] of wrong) {
      const { result, requests } = await harvest(() => httpAnswer(table), changes);
      expect(result).toMatchObject({ outcome: 'failed', findings: [{ code, level: 'error', where: { file: SOURCE_PATH } }] });
      expect(requests).toEqual([]);
    }
  });
});

describe('CKAN', () => {
  const url = 'https://ckan.example.vn/';
  const json = (result: object) => httpAnswer(JSON.stringify({ success: true, result }), 'application/json');

  it('a file of a dataset, chosen by its format or its id', async () => {
    const resources = [
      { id: 'r1', format: 'CSV', url: 'https://ckan.example.vn/tep/r1.csv' },
      { id: 'r2', format: 'XLSX', url: 'https://ckan.example.vn/tep/r2.xlsx' },
    ];
    const answering = (path: string) => (path.startsWith('/api') ? json({ resources }) : httpAnswer(table));
    for (const changes of [{}, { resource: 'r1' }]) {
      const { texts, requests } = await harvest(answering, { kind: 'ckan', package: 'co-so', url, ...changes });
      expect(texts).toEqual([[Q3, false, table]]);
      expect(requests).toEqual(['ckan.example.vn/api/3/action/package_show?id=co-so', 'ckan.example.vn/tep/r1.csv']);
    }
  });

  it.each([
    ['missing', []],
    ['several', [1, 2].map((id) => ({ id, format: 'csv', url: `https://ckan.example.vn/${id}` }))],
  ])('a dataset with %s files of the format', async (why, resources) => {
    const { result } = await harvest(() => json({ resources }), { kind: 'ckan', package: 'co-so', url });
    expect(result.findings[0]).toMatchObject({ code: 'harvest/ckan-answer', args: { why } });
  });

  it('rows of the DataStore, page by page, without CKAN’s own number', async () => {
    const names = ['ma', 'ten', 'loai', 'so_giuong', 'toa_do_lat', 'ngay_cap'];
    const lines = table.trim().split('\n').slice(1);
    const records = lines.map((line, i) => ({
      _id: i + 1,
      ...Object.fromEntries(line.split(',').map((cell, j) => [names[j], cell])),
    }));
    const answering = (path: string) => {
      const offset = Number(new URLSearchParams(path.split('?')[1]).get('offset'));
      const fields = ['_id', ...names].map((id) => ({ id }));
      return json({ fields, records: records.slice(offset, offset + 2), total: 3 });
    };
    const { texts, requests, codes } = await harvest(answering, { kind: 'ckan-rows', resource: 'r1', url });
    expect(codes).toEqual([]);
    expect(texts).toEqual([[Q3, false, table]]);
    expect(requests.map((request) => /offset=\d+/.exec(request)?.[0])).toEqual(['offset=0', 'offset=2']);
  });
});

describe('naming a file in the metadata', () => {
  const added = (text: string) => addResource(text, { path: 'b.csv', period: '2026' });
  it.each([
    [
      'a block',
      'resources:\n  - path: a.csv\n    period: 2025\nkeywords: [a]\n',
      'resources:\n  - path: a.csv\n    period: 2025\n  - {path: b.csv, period: 2026}\nkeywords: [a]\n',
    ],
    [
      'a block at the margin',
      'resources:\n- {path: a.csv} # ghi chú\n\n# cuối\n',
      'resources:\n- {path: a.csv} # ghi chú\n- {path: b.csv, period: 2026}\n\n# cuối\n',
    ],
    ['no line end', 'resources:\n  - {path: a.csv}', 'resources:\n  - {path: a.csv}\n  - {path: b.csv, period: 2026}'],
    ['one line', 'resources: [{path: a.csv}]\n', 'resources: [{path: a.csv}, {path: b.csv, period: 2026}]\n'],
    ['an empty list', 'resources: []\nschema: s\n', 'resources: [{path: b.csv, period: 2026}]\nschema: s\n'],
    ['none', 'title: a', 'title: a\nresources:\n  - {path: b.csv, period: 2026}\n'],
  ])('%s', (_name, before, after) => {
    expect(added(before)).toBe(after);
  });
});

function chunks(text: string): string {
  const parts = [text.slice(0, 10), text.slice(10)].map((part) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`);
  return `${parts.join('')}0\r\n\r\n`;
}
