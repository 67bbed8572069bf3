import { describe, expect, it } from 'vitest';
import { quarter } from '../../src/domain/checks/example-files.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestRepo } from '../make-test-repo.ts';
import { reviewBranch } from '../review/review-of.ts';
import { buildWorkbook } from '../xlsx/build-workbook.ts';
import { METADATA } from './judge-content.ts';

type Row = Readonly<Record<string, string>>;
const FORMATS = ['csv', 'json', 'geojson', 'xlsx'] as const;

function readRows(csv: string): Row[] {
  const [header = '', ...lines] = csv.trimEnd().split('\n');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [header.split(',')[i] ?? '', cell])));
}

function write(rows: readonly Row[], format: (typeof FORMATS)[number]): string | Uint8Array {
  const values = rows.map((row) => ({ ...row, ...('so_giuong' in row ? { so_giuong: Number(row['so_giuong']) } : {}) }));
  if (format === 'xlsx') {
    const sheet = [Object.keys(values[0] ?? {}), ...values.map((row) => Object.values(row))];
    return buildWorkbook({ sheets: [{ name: 'Bảng', rows: sheet }] });
  }
  if (format === 'json') return JSON.stringify(values);
  const geometry = { type: 'Point', coordinates: [108.8, 15.12] };
  if (format === 'geojson')
    return JSON.stringify({
      type: 'FeatureCollection',
      features: values.map((properties) => ({ type: 'Feature', properties, geometry })),
    });
  return `${Object.keys(rows[0] ?? {}).join(',')}\n${rows.map((row) => `${Object.values(row).join(',')}\n`).join('')}`;
}

const RELAXED = 'fields: [{name: ma, type: string}, {name: so_giuong, type: integer}]\nprimaryKey: [ma]\nfieldsMatch: partial\n';
const without = (rows: readonly Row[], column: string) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== column)));

/** Row K04: the old table and the new one, and what the reviewer is told, with the numbers. */
const rows: readonly (readonly [string, readonly Row[], readonly Row[], string, object])[] = [
  ['fewer rows', readRows(quarter(20)), readRows(quarter(9)), 'table/shrunk', { before: 20, after: 9 }],
  [
    'a column that is gone',
    readRows(quarter(9)),
    without(readRows(quarter(9)), 'ten'),
    'table/column-dropped',
    { column: 'ten' },
  ],
  [
    'a total ten times as large',
    readRows(quarter(9)),
    readRows(quarter(9, 0, 10)),
    'table/total-jumped',
    { column: 'so_giuong', before: 72, after: 720 },
  ],
  ['other keys', readRows(quarter(20)), readRows(quarter(20, 10)), 'table/keys-removed', { removed: 10, before: 20 }],
];

async function reviewChange(before: string | Uint8Array, after: string | Uint8Array, format: string, isCorrection: boolean) {
  const base = baseRepository();
  const metadata = (quarters: readonly string[]) =>
    (base[METADATA] ?? '').replace(
      /resources:[\s\S]*/,
      `resources: [${quarters.map((q) => `{path: ${q}.${format}, period: ${q}}`).join(', ')}]\n`,
    );
  const own = Object.fromEntries(
    Object.entries(base).filter(([path]) => !path.endsWith('.csv') || path.startsWith('catalogue/')),
  );
  const repo = makeTestRepo({ ...own, [`${baseDataset}/schema.yaml`]: RELAXED });
  repo.commit('Quý II', '2026-07-10', { [METADATA]: metadata(['2026-Q2']), [`${baseDataset}/2026-Q2.${format}`]: before });
  repo.git('checkout', '-q', '-b', 'nop');
  const changes = isCorrection
    ? { [`${baseDataset}/2026-Q2.${format}`]: after }
    : { [METADATA]: metadata(['2026-Q2', '2026-Q3']), [`${baseDataset}/2026-Q3.${format}`]: after };
  repo.commit('Nộp', '2026-10-12', changes);
  return reviewBranch(repo, 'nop');
}

describe.each(FORMATS)('K04: what became of the last period, %s', (format) => {
  it.each(rows)('%s', async (_name, before, after, code, args) => {
    const { findings } = await reviewChange(write(before, format), write(after, format), format, false);
    expect(findings.find((finding) => finding.code === code)).toMatchObject({
      level: 'warning',
      args: { ...args, period: '2026-Q2' },
    });
  });

  it('an old period that is overwritten is compared with itself', async () => {
    const { findings } = await reviewChange(
      write(readRows(quarter(20)), format),
      write(readRows(quarter(9)), format),
      format,
      true,
    );
    expect(findings.map(({ code, level }) => `${level} ${code}`)).toEqual(['warning table/shrunk']);
  });
});

/** The second quarter in one format on main, in another in the request; both may stay, and then the workbook is a copy. */
async function replaceFormat(before: (typeof FORMATS)[number], after: (typeof FORMATS)[number], count: number, stays = false) {
  const base = baseRepository();
  const metadata = (formats: readonly string[]) =>
    (base[METADATA] ?? '').replace(
      /resources:[\s\S]*/,
      `resources: [${formats.map((format) => `{path: 2026-Q2.${format}, period: 2026-Q2}`).join(', ')}]\n`,
    );
  const own = Object.fromEntries(
    Object.entries(base).filter(([path]) => !path.endsWith('.csv') || path.startsWith('catalogue/')),
  );
  const repo = makeTestRepo({ ...own, [`${baseDataset}/schema.yaml`]: RELAXED });
  const old = `${baseDataset}/2026-Q2.${before}`;
  repo.commit('Quý II', '2026-07-10', { [METADATA]: metadata([before]), [old]: write(readRows(quarter(20)), before) });
  repo.git('checkout', '-q', '-b', 'nop');
  repo.commit('Đổi dạng', '2026-10-12', {
    [METADATA]: metadata(stays ? [before, after] : [after]),
    ...(stays ? {} : { [old]: null }),
    [`${baseDataset}/2026-Q2.${after}`]: write(readRows(quarter(count)), after),
  });
  return reviewBranch(repo, 'nop');
}

it.each([
  ['csv', 'xlsx'],
  ['xlsx', 'csv'],
  ['csv', 'json'],
] as const)('K04: a period that comes back in another format is compared: %s by %s', async (before, after) => {
  const { findings } = await replaceFormat(before, after, 9);
  expect(findings.map(({ code, args }) => [code, args['before'], args['after']])).toContainEqual(['table/shrunk', 20, 9]);
  const same = await replaceFormat(before, after, 20);
  expect(same.findings.filter(({ code }) => code.startsWith('table/'))).toEqual([]);
  expect(same.tables).toMatchObject([{ diff: { removed: { count: 0 }, added: { count: 0 }, changed: { count: 0 } } }]);
});

it('K04: a copy as a workbook beside the plain file is no second table', async () => {
  const { tables } = await replaceFormat('csv', 'xlsx', 20, true);
  expect(tables).toEqual([]);
});
