import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BAD_ROW, writeLarge } from './large-input.ts';

/**
 * The list of hostile inputs allows two seconds and 300 MB on a quiet machine; `npm run bench` measures that. Here the bounds only
 * tell bounded work from work that grows out of hand, so that a busy machine fails no test. Time is the processor's.
 */
const MAX_SECONDS = 10;
const MAX_MB = 600;

const folder = mkdtempSync(join(tmpdir(), 'large-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const schema = join(folder, 'schema.yaml');
writeFileSync(schema, 'fields:\n  - {name: a, type: string}\n  - {name: b, type: string}\nfieldsMatch: partial\n');

interface Measured {
  readonly found: readonly { readonly code: string; readonly line?: number; readonly row?: number; readonly count?: number }[];
  readonly seconds: number;
  readonly peakMB: number;
}

function measure(name: string): Measured {
  const path = join(folder, name);
  writeLarge(name, path);
  const script = join(import.meta.dirname, 'measure-check.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, path, schema], { encoding: 'utf8' });
  rmSync(path);
  expect(`${status} ${stderr}`).toBe('0 ');
  return JSON.parse(stdout) as Measured;
}

const rows: readonly (readonly [row: string, name: string, code: string | undefined, place: object])[] = [
  ['C04', 'bad-last-row.csv', 'table/encoding', { row: BAD_ROW }],
  ['C05', 'unclosed-quote.csv', 'table/quote', { line: 2, row: 1 }],
  ['C07', 'million-columns.csv', 'table/ragged-row', { line: 2, row: 1 }],
  ['C07', 'million-names.csv', undefined, {}],
  ['C07', 'cell-of-50-mb.csv', undefined, {}],
  ['J01', 'deep.json', 'json/too-deep', { line: 1 }],
  ['J01', 'long-number.json', undefined, {}],
  ['J01', 'too-large.json', 'json/syntax', {}],
  ['J04', 'two-million-vertices.geojson', undefined, {}],
  ['J04', 'points.geojson', 'geojson/outside', { row: 200_000 }],
  ['J01', 'rows.json', undefined, {}],
];

test.each(rows)('%s: %s in bounded time and memory', (_row, name, code, place) => {
  const { found, seconds, peakMB } = measure(name);
  if (code !== undefined) expect(found).toContainEqual(expect.objectContaining({ code, ...place }));
  expect(found.length).toBeLessThan(1100);
  expect(peakMB).toBeLessThan(MAX_MB);
  expect(seconds).toBeLessThan(MAX_SECONDS);
});
