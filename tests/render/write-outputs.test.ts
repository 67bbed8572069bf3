import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeOutputs } from '../../src/io/write-outputs.ts';
import { listOutputs } from '../../src/render/outputs.ts';
import { makeSite } from './make-site.ts';

const site = makeSite();

function writeAll() {
  const folder = mkdtempSync(join(tmpdir(), 'outputs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [root, out] = [join(folder, 'root'), join(folder, 'dist')];
  const put = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const dataset of site.datasets) {
    put(`${dataset.folder}/metadata.yaml`, 'title: x\n');
    for (const file of dataset.files) put(file.path, `bytes of ${file.name}\r\n\ufeffđ`);
  }
  put('datasets/so-y-te/gia-dat/openapi.yaml', 'openapi: 3.1.0\n');
  put('secret.txt', 'not for the world');
  symlinkSync(join(root, 'secret.txt'), join(root, 'datasets/so-y-te/gia-dat/mau.json'));
  return { root, out, written: writeOutputs(site, root, out) };
}

test('writes every output, and the data byte for byte', () => {
  const { root, out, written } = writeAll();
  for (const { path, make } of listOutputs(site)) expect([path, written.includes(path)]).toEqual([path, make() !== undefined]);
  for (const file of site.datasets.flatMap((dataset) => dataset.files)) {
    expect(readFileSync(join(out, file.url)).equals(readFileSync(join(root, file.path)))).toBe(true);
  }
  expect(new Set(written).size).toBe(written.length);
});

test('has the newest file of each format as latest', () => {
  const { out, written } = writeAll();
  expect(written.filter((path) => path.includes('/latest.'))).toEqual([
    'data/co-so-kham-benh/latest.csv',
    'data/diem-du-lich/latest.geojson',
  ]);
  expect(readFileSync(join(out, 'data/co-so-kham-benh/latest.csv'), 'utf8')).toContain('2026-Q3.csv');
});

test('publishes the description of an API, but never follows a link out of the folder, nor copies metadata', () => {
  const { written } = writeAll();
  expect(written).toContain('data/gia-dat/openapi.yaml');
  expect(written).not.toContain('data/gia-dat/mau.json');
  expect(written.filter((path) => path.endsWith('metadata.yaml'))).toEqual([]);
});

test('writes the schemas that the outputs name', () => {
  const { out } = writeAll();
  for (const path of ['api/v1/catalog.json', 'api/v1/statistics.json', 'api/v1/dataset/gia-dat.json']) {
    const { $schema } = JSON.parse(readFileSync(join(out, path), 'utf8')) as { $schema: string };
    expect(JSON.parse(readFileSync(join(out, new URL($schema).pathname), 'utf8'))).toHaveProperty('$id', $schema);
  }
});

test('gives an agency a calendar and a feed only where it owes something', () => {
  const paths = listOutputs(site).map((output) => output.path);
  expect(paths.filter((path) => path.startsWith('co-quan/'))).toEqual([
    'co-quan/so-y-te/calendar.ics',
    'co-quan/so-y-te/feed.atom',
  ]);
});

test('twice gives the same bytes', () => {
  const once = listOutputs(site).map(({ path, make }) => [path, make()]);
  expect(listOutputs(makeSite()).map(({ path, make }) => [path, make()])).toEqual(once);
});
