import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeRandomTable } from '../../scripts/random-table.ts';
import { checkDataFiles } from '../../src/io/check-data-files.ts';
import type { FileTask } from '../../src/io/file-task.ts';

const folder = mkdtempSync(join(tmpdir(), 'many-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeTask(name: string, bytes: Uint8Array, schema: FileTask['schema'], lies = true): FileTask {
  const absolute = join(folder, name);
  writeFileSync(absolute, bytes);
  const format = name.endsWith('.json') ? 'json' : name.endsWith('.geojson') ? 'geojson' : 'csv';
  return { file: { path: name, bytes: bytes.length, ...(lies ? { absolute } : {}) }, format, schema };
}

const read = (path: string) => readFileSync(join(folder, path));

/** Tables of every kind of fault, JSON and GeoJSON between them, and files that lie nowhere. */
const tasks = Array.from({ length: 120 }, (_, i) => {
  const { bytes, schema } = makeRandomTable(i);
  const point = '{"type":"Feature","properties":{"a":1},"geometry":{"type":"Point","coordinates":[108.8,15.1]}}';
  if (i % 10 === 3) return writeTask(`${i}.json`, new TextEncoder().encode(`[{"c0": ${i}}, {"c0": "x"},]`), schema);
  if (i % 10 === 7)
    return writeTask(`${i}.geojson`, new TextEncoder().encode(`{"features":[${point}],"type":"FeatureCollection"}`), undefined);
  return writeTask(`${i}.csv`, bytes, schema, i % 9 !== 0);
});

test('every number of workers gives the same, in the order of the files', () => {
  const alone = checkDataFiles(tasks, read, { workers: 0 });
  expect(alone).toHaveLength(tasks.length);
  for (const workers of [1, 3]) expect(checkDataFiles(tasks, read, { workers, worth: 1 })).toEqual(alone);
});

test('a file that a worker cannot read is met again by this thread', () => {
  const gone = tasks.map((task, i) =>
    i < 100 ? task : { ...task, file: { ...task.file, absolute: join(folder, `${i}-gone`), path: `${i}-gone` } },
  );
  expect(() => checkDataFiles(gone, read, { workers: 2, worth: 1 })).toThrow(/ENOENT/);
});

test('little is checked without workers', () => {
  const few = tasks.slice(0, 3);
  expect(checkDataFiles(few, read, { workers: 64 })).toEqual(checkDataFiles(few, read, { workers: 0 }));
});
