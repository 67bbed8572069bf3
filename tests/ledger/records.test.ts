import { describe, expect, it } from 'vitest';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestRepo, type Changes, type TestRepo } from '../make-test-repo.ts';

const REGULATION = (baseRepository()['catalogue/regulation.yaml'] ?? '').replace(
  'fixed: []\n',
  `fixed:
  - {kind: assessment, before: [06-30, 12-30], article: "9.2"}
  - {kind: report, before: [06-30, 12-31], article: "11.4"}
listReview: {agencies: [department, commune], article: "13.5", operatorArticle: "11.3"}
monthlyReport: {day: 5, article: "14.3"}
`,
);

function start(changes: Changes = {}): TestRepo {
  const repo = makeTestRepo();
  const files = { ...baseRepository(), 'catalogue/regulation.yaml': REGULATION, ...changes };
  repo.commit('Kho ban đầu', '2026-07-10', Object.fromEntries(Object.entries(files).filter(([, text]) => text !== null)));
  return repo;
}

async function duty(repo: TestRepo, id: string, asOf = '2027-01-20') {
  const found = ledger(await readPortal(repo.dir), asOf).find((one) => one.id === id);
  if (!found) throw new Error(`no duty ${id}`);
  return found;
}

describe("the operator's own duties are met by its records", () => {
  const report = (kind: string, period: string, sent: string, document = '12/BC-SKHCN') =>
    `kind: ${kind}\nperiod: ${period}\ndocument: ${document}\nsent: ${sent}\n`;

  it.each([
    ['report/so-khcn/2026-H2', 'report', '2026-H2', '2026-12-28', 'provided', undefined],
    ['report/so-khcn/2026-H2', 'report', '2026-H2', '2027-01-04', 'provided-late', 5],
    ['monthly-report/so-khcn/2026-11', 'monthly-report', '2026-11', '2026-12-07', 'provided', undefined],
    ['list-proposal/so-khcn/2026-H2', 'list-proposal', '2026-H2', '2026-12-31', 'provided', undefined],
  ])('%s sent on %s', async (id, kind, period, sent, state, days) => {
    const repo = start();
    repo.commit('Ghi nhận', '2027-01-10', { 'catalogue/reports/a.yaml': report(kind, period, sent) });
    const found = await duty(repo, id);
    expect([found.state, found.days]).toEqual([state, days]);
    expect(found.evidence).toMatchObject({
      kind: 'record',
      file: 'catalogue/reports/a.yaml',
      day: sent,
      document: '12/BC-SKHCN',
    });
  });

  it.each([
    ['of another half-year', report('report', '2026-H1', '2026-12-28'), []],
    ['sent before the figures closed', report('report', '2026-H2', '2026-12-14'), ['too-early']],
    ['dated after it was put on record', report('report', '2026-H2', '2027-01-12'), ['after-record']],
    ['without a document', report('report', '2026-H2', '2026-12-28', '" "'), ['no-document']],
  ])('a report %s does not count', async (_name, text, reasons) => {
    const repo = start();
    repo.commit('Ghi nhận', '2027-01-10', { 'catalogue/reports/a.yaml': text });
    const found = await duty(repo, 'report/so-khcn/2026-H2');
    expect(found.state).toBe('overdue');
    expect(found.discounted.map((one) => one.reason)).toEqual(reasons);
  });

  it('a list issued in the half-year is the amendment itself', async () => {
    expect(await duty(start(), 'list-proposal/so-khcn/2026-H1')).toMatchObject({
      state: 'provided',
      evidence: { file: 'catalogue/lists/2026-03-20-thu-nghiem-1.yaml', day: '2026-03-20' },
    });
  });

  it.each([
    [['2027-01-04'], ['provided', 'not-due']],
    // The half-year before was met already: the list is of the half in which it was issued.
    [
      ['2026-11-02', '2027-01-04'],
      ['provided', 'provided'],
    ],
    [
      ['2027-01-02', '2027-01-04'],
      ['provided', 'provided'],
    ],
    [['2027-01-05'], ['overdue', 'provided']],
  ])('lists issued on %j, as the last day of 2026 was moved to 4 January, meet no two half-years', async (issued, states) => {
    const list = baseRepository()['catalogue/lists/2026-03-20-thu-nghiem-1.yaml'] ?? '';
    const offDay = '  - {date: 2026-12-31, kind: holiday, name: Minh họa, basis: thử nghiệm, status: official}\n';
    const holidays = `${baseRepository()['catalogue/holidays/2026.yaml']}${offDay}`;
    const repo = start({ 'catalogue/holidays/2026.yaml': holidays });
    const lists = issued.map((day, i) => [
      `catalogue/lists/${day}-thu-nghiem-${i + 2}.yaml`,
      list.replace(/issued: \S+/, `issued: ${day}`).replace(/inForceFrom: \S+/, `inForceFrom: ${day}`),
    ]);
    repo.commit('Danh mục', '2027-01-06', Object.fromEntries(lists));
    expect((await duty(repo, 'list-proposal/so-khcn/2026-H2')).due).toBe('2027-01-04');
    const found = await Promise.all(['2026-H2', '2027-H1'].map((half) => duty(repo, `list-proposal/so-khcn/${half}`)));
    expect(found.map(({ state }) => state)).toEqual(states);
  });

  it('the assessment counts from the landing of its frozen result, not before the figures closed', async () => {
    const repo = start();
    repo.commit('Sớm', '2026-12-10', { 'catalogue/assessments/2026-H2.json': '{"versions": []}\n' });
    const id = 'assessment/so-khcn/2026-H2';
    expect(await duty(repo, id)).toMatchObject({ state: 'overdue', discounted: [{ reason: 'too-early' }] });
    repo.commit('Công bố', '2026-12-28', { 'catalogue/assessments/2026-H2.json': '{"versions": [1]}\n' });
    expect(await duty(repo, id)).toMatchObject({ state: 'provided', evidence: { kind: 'record', day: '2026-12-28' } });
  });

  it('what was due before records were kept, and has none, is unverified', async () => {
    const settings = (baseRepository()['catalogue/portal.yaml'] ?? '') + 'recordsFrom: 2026-08-01\n';
    const repo = start({ 'catalogue/portal.yaml': settings });
    expect(await duty(repo, 'assessment/so-khcn/2026-H1')).toMatchObject({ state: 'unverified' });
    expect(await duty(repo, 'assessment/so-khcn/2026-H2')).toMatchObject({ state: 'overdue', days: 22 });
  });
});

describe('the review of the list', () => {
  const path = 'catalogue/reviews/2026-H2/so-y-te.yaml';
  const review = (answers: string) => `answered: 2026-11-02\ndocument: 90/SYT\nillustrative: true\nanswers: ${answers}\n`;

  it('is met by an answer, which shows how much it answers', async () => {
    const repo = start();
    repo.commit('Rà soát', '2026-11-05', { [path]: review('[{item: YT-01, answer: keep}]') });
    expect(await duty(repo, 'list-review/so-y-te/2026-H2')).toMatchObject({
      state: 'provided',
      evidence: { kind: 'record', day: '2026-11-02', document: '90/SYT' },
      coverage: { of: 'items', given: 1, asked: 1 },
    });
  });

  it('is not met by an answer about nothing, nor by one that did not land', async () => {
    const repo = start();
    repo.commit('Rà soát', '2026-11-05', { [path]: review('[]') });
    expect(await duty(repo, 'list-review/so-y-te/2026-H2')).toMatchObject({
      state: 'overdue',
      discounted: [{ reason: 'no-answers' }],
    });
    const other = start();
    other.write({ [path]: review('[{item: YT-01, answer: keep}]') });
    expect(await duty(other, 'list-review/so-y-te/2026-H2')).toMatchObject({
      state: 'overdue',
      discounted: [{ reason: 'not-landed' }],
    });
  });
});

it('a waiver holds from its landing to its last day, and says by which document', async () => {
  const repo = start({ [`${baseDataset}/2026-Q3.csv`]: null });
  repo.commit('Miễn', '2026-11-01', {
    'catalogue/waivers/mien.yaml':
      'item: YT-01\nperiod: 2026-Q3\nreason: Bão số 9\ndocument: 5/UBND\nby: UBND tỉnh\nuntil: 2026-12-31\n',
  });
  const id = 'yt-01/so-y-te/2026-Q3';
  expect(await duty(repo, id, '2026-10-31')).toMatchObject({ state: 'overdue', days: 15 });
  expect(await duty(repo, id, '2026-12-31')).toMatchObject({ state: 'waived', evidence: { kind: 'waiver', document: '5/UBND' } });
  expect(await duty(repo, id, '2027-01-01')).toMatchObject({ state: 'overdue', days: 77 });
});

it.each([
  ['under a waiver', '2026-12-20', { state: 'waived', evidence: { kind: 'waiver' } }],
  ['on its last day', '2026-12-31', { state: 'waived', evidence: { kind: 'waiver' } }],
  ['after it', '2027-01-05', { state: 'provided-late', days: 81 }],
  ['before it was granted', '2026-10-28', { state: 'provided-late', days: 12 }],
])('data that come late, %s (%s)', async (_name, day, expected) => {
  const path = `${baseDataset}/2026-Q3.csv`;
  const repo = start({ [path]: null });
  const waiver = 'item: YT-01\nperiod: 2026-Q3\nreason: Bão số 9\ndocument: 5/UBND\nby: UBND tỉnh\nuntil: 2026-12-31\n';
  const changes = [
    { at: day, files: { [path]: `${baseRepository()[`${baseDataset}/2026-Q2.csv`]}CS-099,Phòng khám,phong-kham,1,,\n` } },
    { at: '2026-11-01', files: { 'catalogue/waivers/mien.yaml': waiver } },
  ];
  for (const { at, files } of changes.toSorted((a, b) => (a.at < b.at ? -1 : 1))) repo.commit('Nộp', at, files);
  // What is decided stays so when the waiver has ended.
  expect(await duty(repo, 'yt-01/so-y-te/2026-Q3', '2027-06-01')).toMatchObject(expected);
});

describe('data of some communes', () => {
  const places = `51,Quảng Ngãi,Quang Ngai,province,,,,,,,\n21040,Bình Sơn,Binh Son,commune,2025-07-01,,51,,,,NQ\n21061,Vạn Tường,Van Tuong,commune,2025-07-01,,51,,,,NQ\n`;
  const header = (baseRepository()['catalogue/places.csv'] ?? '').split('\n')[0];
  const metadata = `${baseRepository()[`${baseDataset}/metadata.yaml`]}places: ["21040"]\n`;
  const files = { 'catalogue/places.csv': `${header}\n${places}`, [`${baseDataset}/metadata.yaml`]: metadata };

  it('meet the duty of one holder, and show how many of the communes they cover', async () => {
    expect(await duty(start(files), 'yt-01/so-y-te/2026-Q2')).toMatchObject({
      state: 'provided',
      coverage: { of: 'communes', given: 1, asked: 2 },
    });
  });

  it('meet the duties of these communes alone, where every commune owes the item and the giver cooperates', async () => {
    const list = 'catalogue/lists/2026-03-20-thu-nghiem-1.yaml';
    const commune = (name: string, code: string) =>
      `name: UBND xã ${name}\nkind: commune\nvalidFrom: 2025-07-01\nplace: {code: "${code}", validFrom: 2025-07-01}\nverified: true\n`;
    const repo = start({
      ...files,
      'catalogue/agencies/xa-binh-son.yaml': commune('Bình Sơn', '21040'),
      'catalogue/agencies/xa-van-tuong.yaml': commune('Vạn Tường', '21061'),
      [list]: (baseRepository()[list] ?? '').replace('holder: so-y-te', 'holder: {every: commune}\n    cooperating: [so-y-te]'),
    });
    expect(await duty(repo, 'yt-01/xa-binh-son/2026-Q2')).toMatchObject({ state: 'provided', dataset: 'co-so-kham-benh' });
    expect(await duty(repo, 'yt-01/xa-van-tuong/2026-Q2')).toMatchObject({ state: 'overdue' });
  });
});
