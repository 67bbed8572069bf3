import { expect, test } from 'vitest';
import { codeSamples } from '../../src/site/code-samples.ts';
import { layColumns } from '../../src/site/charts/lay-columns.ts';
import { makeFixtureView } from './fixture-view.ts';

test('columns stand on zero, the largest is the tallest, ends and peak carry numbers', () => {
  const { columns, base, width } = layColumns([0, 5, 10, 3]);
  expect(columns.map((column) => column.y + column.height)).toEqual([base, base, base, base]);
  expect(columns.map((column) => column.height)).toEqual([0, 83, 166, 49.8]);
  expect(columns.map((column) => column.labelled)).toEqual([true, false, true, true]);
  for (const column of columns) expect(column.x + column.width).toBeLessThanOrEqual(width);
});

test('no values, or only zeros, still lay out', () => {
  expect(layColumns([]).columns).toEqual([]);
  expect(layColumns([0, 0]).columns.map((column) => column.height)).toEqual([0, 0]);
});

test('code samples name the whole address of the newest file', () => {
  const dataset = makeFixtureView().datasets.find(({ id }) => id === 'co-so-kham-benh');
  const samples = dataset ? codeSamples(dataset, 'https://opendata.quangngai.gov.vn') : [];
  expect(samples.map((sample) => sample.name)).toEqual(['curl', 'Python', 'R', 'DuckDB']);
  for (const { code } of samples) expect(code).toContain('https://opendata.quangngai.gov.vn/data/co-so-kham-benh/2026-Q3.csv');
});
