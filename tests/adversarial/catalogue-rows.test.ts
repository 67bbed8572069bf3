import { describe, expect, it } from 'vitest';
import { baseDataset, baseRepository } from '../base-repository.ts';
import type { Changes } from '../make-test-repo.ts';
import { judgeContent, listFindings, metadataSaying, METADATA } from './judge-content.ts';

const AGENCIES = 'catalogue/agencies';
const LIST = 'catalogue/lists/2026-03-20-thu-nghiem-1.yaml';
const BASE = baseRepository();
const NEXT = 'catalogue/lists/2026-09-20-thu-nghiem-2.yaml';
const nextList = (item: string): Changes => ({
  [NEXT]: (BASE[LIST] ?? '')
    .replace('2026-03-20', '2026-09-20')
    .replace('2026-04-01', '2026-10-01')
    .replace('YT-01', item)
    .replace('2026-07-16', '2027-01-15'),
});
const ended = (successor: string): Changes => ({
  [`${AGENCIES}/so-y-te.yaml`]: 'name: Sở Y tế\nkind: department\nvalidTo: 2026-08-31\nverified: true\n',
  ...(successor
    ? {
        [`${AGENCIES}/${successor}.yaml`]: `name: Sở mới\nkind: department\nvalidFrom: 2026-09-01\npredecessors: [{agency: so-y-te}]\nverified: true\n`,
      }
    : {}),
});
const moved = (folder: string): Changes =>
  Object.fromEntries(
    Object.entries(BASE).flatMap(([path, text]) =>
      path.startsWith(`${baseDataset}/`) ? [[path, null] as const, [path.replace(baseDataset, folder), text] as const] : [],
    ),
  );
const period = (id: string) =>
  metadataSaying('resources', `resources:\n  - {path: 2026-Q2.csv, period: 2026-Q2}\n  - {path: 2026-Q3.csv, period: ${id}}`);
/** 211 heritage sites, as one layer after another of the same map: only the address of the style differs. */
function sites(style: string, count = 211): string {
  const rows = Array.from(
    { length: count },
    (_, i) =>
      `DT-${i + 1},Di tích số ${i + 1},Thôn ${i % 40},${1990 + (i % 30)},${(14.5 + i / 500).toFixed(4)},https://gis.example.vn/${style}/${i % 9}.sld\n`,
  );
  return `ma,ten,dia_diem,nam_xep_hang,vi_do,kieu\n${rows.join('')}`;
}
const heritage = (folder: string, table: string, resources = '[{path: 2026-Q3.csv, period: 2026-Q3}]'): Changes => ({
  [`${folder}/metadata.yaml`]: (BASE[METADATA] ?? '').replace(/schema:[\s\S]*/, `schema: schema.yaml\nresources: ${resources}\n`),
  [`${folder}/schema.yaml`]:
    'fields: [{name: ma, type: string}, {name: ten, type: string}, {name: dia_diem, type: string}, {name: nam_xep_hang, type: integer}, {name: vi_do, type: number}, {name: kieu, type: string}]\n',
  [`${folder}/2026-Q3.csv`]: table,
});

/** Rows K01–K03 and K05 of the list of hostile and unlucky inputs. */
const rows: readonly (readonly [string, string, Changes, readonly string[]])[] = [
  [
    'K01',
    'an agency that nobody knows',
    moved('datasets/so-yte/co-so-kham-benh'),
    ['error agency/unknown datasets/so-yte/co-so-kham-benh/metadata.yaml'],
  ],
  [
    'K01',
    'an agency that ended, with its successor',
    ended('so-suc-khoe'),
    [
      'error list/holder-ended catalogue/lists/2026-03-20-thu-nghiem-1.yaml:13:5 /items/0/holder',
      'error agency/ended metadata.yaml',
    ],
  ],
  [
    'K01',
    'a dataset in the folder of another agency',
    moved('datasets/so-khcn/co-so-kham-benh'),
    ['error list/other-holder datasets/so-khcn/co-so-kham-benh/metadata.yaml:5:1 /listItem'],
  ],
  [
    'K02',
    'an item that does not exist',
    metadataSaying('listItem', 'listItem: YT-10'),
    ['error list/item-unknown metadata.yaml:5:1 /listItem'],
  ],
  ['K02', 'an item that the next list drops', nextList('YT-02'), ['warning list/item-ended metadata.yaml:5:1 /listItem']],
  [
    'K02',
    'an item that moved to another agency',
    { 'catalogue/assignments.yaml': 'assignments: [{item: YT-01, agency: so-khcn, from: 2026-09-01, basis: QĐ 1}]\n' },
    ['error list/other-holder metadata.yaml:5:1 /listItem'],
  ],
  [
    'K03',
    'a licence that nobody knows',
    metadataSaying('licence', 'licence: cc-by'),
    ['error metadata/licence-unknown metadata.yaml:12:1 /licence'],
  ],
  [
    'K03',
    'a frequency of its own',
    metadataSaying('frequency', 'frequency: annual'),
    ['error metadata/unknown-key metadata.yaml:12:1 /frequency'],
  ],
  [
    'K03',
    'a frequency that no list can have',
    { [LIST]: (BASE[LIST] ?? '').replace('quarterly', 'sometimes') },
    ['error metadata/enum catalogue/lists/2026-03-20-thu-nghiem-1.yaml:10:5 /items/0/frequency'],
  ],
  [
    'K03',
    'a topic that nobody knows',
    { [LIST]: (BASE[LIST] ?? '').replace('topic: y-te', 'topic: suc-khoe') },
    ['error catalogue/unknown-reference catalogue/lists/2026-03-20-thu-nghiem-1.yaml:8:5 /items/0/topic'],
  ],
  ['K03', 'a fifth quarter', period('2026-Q5'), ['error period/invalid metadata.yaml:11:25 /resources/1/period']],
  ['K03', 'a thirteenth month', period('2026-13'), ['error period/invalid metadata.yaml:11:25 /resources/1/period']],
  [
    'K03',
    'a quarter that has not ended',
    period('2027-Q1'),
    ['warning period/not-ended metadata.yaml:11:25 /resources/1/period'],
  ],
  [
    'K03',
    'dates of issue and change, which git tells',
    { [METADATA]: `${BASE[METADATA]}issued: 2026-10-01\nmodified: 2026-09-01\n` },
    ['error metadata/unknown-key metadata.yaml:12:1 /issued', 'error metadata/unknown-key metadata.yaml:13:1 /modified'],
  ],
  [
    'K03',
    'an attestation from the future',
    {
      'catalogue/attestations/x.yaml':
        'document: 1/BB\nstatedOn: 2026-12-24\nillustrative: true\nentries: [{item: YT-01, agency: so-y-te, period: 2026-Q2, provided: 2026-07-10}]\n',
    },
    ['error catalogue/date-future catalogue/attestations/x.yaml:2:1 /statedOn'],
  ],
  [
    'K03',
    'provided after it was attested',
    {
      'catalogue/attestations/x.yaml':
        'document: 1/BB\nstatedOn: 2026-07-24\nillustrative: true\nentries: [{item: YT-01, agency: so-y-te, period: 2026-Q2, provided: 2026-08-10}]\n',
    },
    ['error catalogue/dates-reversed catalogue/attestations/x.yaml:4:59 /entries/0/provided'],
  ],
  [
    'K05',
    'the same sites twice, the styles differ',
    { ...heritage('datasets/so-y-te/di-tich', sites('a')), ...heritage('datasets/so-y-te/di-tich-lop-2', sites('b')) },
    ['warning overlap/near-duplicate datasets/so-y-te/di-tich/metadata.yaml'],
  ],
  [
    'K05',
    'three sites fewer in the second',
    {
      ...heritage('datasets/so-y-te/di-tich', sites('a')),
      ...heritage('datasets/so-y-te/di-tich-lop-2', sites('a').replace(/(?:DT-1\d\d,.*\n){3}/, '')),
    },
    ['warning overlap/near-duplicate datasets/so-y-te/di-tich/metadata.yaml'],
  ],
  [
    'K05',
    'no false alarm: other sites in the same form',
    {
      ...heritage('datasets/so-y-te/di-tich', sites('a')),
      ...heritage(
        'datasets/so-y-te/bao-tang',
        sites('b').replaceAll('Di tích', 'Bảo tàng').replaceAll('DT-', 'BT-').replaceAll('14.', '15.'),
      ),
    },
    [],
  ],
  [
    'K05',
    'no false alarm: two periods of one dataset',
    {
      ...heritage(
        'datasets/so-y-te/di-tich',
        sites('a'),
        '[{path: 2026-Q2.csv, period: 2026-Q2}, {path: 2026-Q3.csv, period: 2026-Q3}]',
      ),
      'datasets/so-y-te/di-tich/2026-Q2.csv': sites('a'),
    },
    [],
  ],
];

describe('catalogue', () => {
  it.each(rows)('%s: %s', async (_id, _name, changes, expected) => {
    expect(listFindings(await judgeContent(changes))).toEqual(expected);
  });

  it('K01: the successor is named', async () => {
    const findings = await judgeContent(ended('so-suc-khoe'));
    expect(findings.find(({ code }) => code === 'agency/ended')?.args['successors']).toBe('so-suc-khoe');
  });
});
