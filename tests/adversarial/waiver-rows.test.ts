import { describe, expect, it } from 'vitest';
import { baseDataset, baseRepository } from '../base-repository.ts';
import type { Changes } from '../make-test-repo.ts';
import { reviewOf } from '../review/review-of.ts';
import { judgeContent, listFindings } from './judge-content.ts';

const BASE = baseRepository();
const WAIVER = 'catalogue/waivers/x.yaml';
const waiver = (changes: Readonly<Record<string, string>>): Changes => {
  const keys = {
    finding: 'table/minimum',
    file: `${baseDataset}/2026-Q3.csv`,
    reason: 'Bút toán điều chỉnh đang chờ xác nhận',
    document: '45/SKHCN',
    by: 'Giám đốc Sở KH&CN',
    until: '2026-12-31',
    ...changes,
  };
  const lines = Object.entries(keys).flatMap(([key, value]) => (value ? [`${key}: ${value}\n`] : []));
  return {
    [WAIVER]: lines.join(''),
    [`${baseDataset}/2026-Q3.csv`]: (BASE[`${baseDataset}/2026-Q3.csv`] ?? '').replace(',360,', ',-1,'),
  };
};

/** Row K07 of the list of hostile and unlucky inputs. */
const rows: readonly (readonly [string, string, Changes, readonly string[]])[] = [
  ['K07', 'a good waiver', waiver({}), ['warning table/minimum 2026-Q3.csv:2 row 1 so_giuong']],
  [
    'K07',
    'no reason',
    waiver({ reason: '' }),
    ['error metadata/missing-key catalogue/waivers/x.yaml:1:1', 'error table/minimum 2026-Q3.csv:2 row 1 so_giuong'],
  ],
  [
    'K07',
    'a reason that says nothing',
    waiver({ reason: 'ok' }),
    ['error waiver/no-reason catalogue/waivers/x.yaml:3:1 /reason', 'error table/minimum 2026-Q3.csv:2 row 1 so_giuong'],
  ],
  [
    'K07',
    'no document',
    waiver({ document: '' }),
    ['error metadata/missing-key catalogue/waivers/x.yaml:1:1', 'error table/minimum 2026-Q3.csv:2 row 1 so_giuong'],
  ],
  [
    'K07',
    'one that has ended',
    waiver({ until: '2026-11-22' }),
    ['error waiver/expired catalogue/waivers/x.yaml:6:1 /until', 'error table/minimum 2026-Q3.csv:2 row 1 so_giuong'],
  ],
  ['K07', 'its last day', waiver({ until: '2026-11-23' }), ['warning table/minimum 2026-Q3.csv:2 row 1 so_giuong']],
  [
    'K07',
    'a code that cannot be waived',
    waiver({ finding: 'path/special-file' }),
    ['error waiver/not-waivable catalogue/waivers/x.yaml:1:1 /finding', 'error table/minimum 2026-Q3.csv:2 row 1 so_giuong'],
  ],
  [
    'K07',
    'a code that does not exist',
    waiver({ finding: 'table/minimun' }),
    ['error waiver/unknown-code catalogue/waivers/x.yaml:1:1 /finding', 'error table/minimum 2026-Q3.csv:2 row 1 so_giuong'],
  ],
  [
    'K07',
    'a file that does not exist',
    waiver({ file: 'datasets/so-y-te/co-so-kham-benh/2026-Q4.csv' }),
    ['warning waiver/unknown-file catalogue/waivers/x.yaml:2:1 /file', 'error table/minimum 2026-Q3.csv:2 row 1 so_giuong'],
  ],
  [
    'K07',
    'everything at once',
    waiver({ file: 'datasets/so-y-te' }),
    ['warning waiver/unknown-file catalogue/waivers/x.yaml:2:1 /file', 'error table/minimum 2026-Q3.csv:2 row 1 so_giuong'],
  ],
  [
    'K07',
    'what has been put right',
    { ...waiver({}), [`${baseDataset}/2026-Q3.csv`]: BASE[`${baseDataset}/2026-Q3.csv`] ?? '' },
    ['warning waiver/unused catalogue/waivers/x.yaml:1:1'],
  ],
];

describe('waivers', () => {
  it.each(rows)('%s: %s', async (_id, _name, changes, expected) => {
    expect(listFindings(await judgeContent(changes))).toEqual(expected);
  });

  it('K07: an agency cannot bring its own waiver', async () => {
    const { findings } = await reviewOf(waiver({}));
    expect(listFindings(findings)).toEqual([
      `error agency/not-yours ${WAIVER}`,
      'error table/minimum 2026-Q3.csv:2 row 1 so_giuong',
    ]);
  });
});
