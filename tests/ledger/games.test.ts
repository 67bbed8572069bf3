import { describe, expect, it } from 'vitest';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestRepo, type Changes, type TestRepo } from '../make-test-repo.ts';

/** Attempts to have a duty met without new data. None may succeed: every story ends with the third quarter overdue, and says why. */
const Q2 = `${baseDataset}/2026-Q2.csv`;
const Q3 = `${baseDataset}/2026-Q3.csv`;
const METADATA = `${baseDataset}/metadata.yaml`;
const HEADER = 'ma,ten,loai,so_giuong,toa_do_lat,ngay_cap\n';
const ROWS = [
  'CS-001,Bệnh viện Minh họa,benh-vien,350,15.1205,2019-05-06\n',
  'CS-002,Phòng khám Thử nghiệm,phong-kham,0,15.2041,2021-11-15\n',
];
const OLD = HEADER + ROWS.join('');
const NEW = `${OLD}CS-003,Phòng khám Mới,phong-kham,4,,2026-08-03\n`;
const resources = (list: string) => (baseRepository()[METADATA] ?? '').replace(/resources:[\s\S]*$/, `resources:\n${list}`);
const BOTH = resources('  - {path: 2026-Q2.csv, period: 2026-Q2}\n  - {path: 2026-Q3.csv, period: 2026-Q3}\n');

function start(): TestRepo {
  const { [Q3]: _, ...files } = baseRepository();
  const repo = makeTestRepo();
  repo.commit('Kho ban đầu', '2026-07-10', {
    ...files,
    [Q2]: OLD,
    [METADATA]: resources('  - {path: 2026-Q2.csv, period: 2026-Q2}\n'),
  });
  return repo;
}

async function standsAt(repo: TestRepo, asOf = '2026-11-23', period = '2026-Q3') {
  const duties = ledger(await readPortal(repo.dir), asOf);
  const duty = duties.find((one) => one.id === `yt-01/so-y-te/${period}`);
  if (!duty) throw new Error('the duty is gone');
  return { state: duty.state, reasons: duty.discounted.map((one) => one.reason) };
}

describe('old rows as a new period', () => {
  it.each<[string, Changes, string]>([
    ['the same bytes', { [Q3]: OLD }, 'same-bytes'],
    ['in another order', { [Q3]: HEADER + ROWS.toReversed().join('') }, 'same-rows'],
    ['with other line ends', { [Q3]: OLD.replaceAll('\n', '\r\n') }, 'same-rows'],
    ['with a byte-order mark', { [Q3]: `\u{feff}${OLD}` }, 'same-rows'],
    ['with quotes where none are needed', { [Q3]: OLD.replaceAll('benh-vien', '"benh-vien"') }, 'same-rows'],
    ['with spaces at the end of values', { [Q3]: OLD.replaceAll('Minh họa,', 'Minh họa ,') }, 'same-rows'],
    ['with the columns in another order', { [Q3]: swapColumns(OLD) }, 'same-rows'],
  ])('%s', async (_name, changes, reason) => {
    const repo = start();
    repo.commit('Quý III', '2026-10-10', { ...changes, [METADATA]: BOTH });
    expect(await standsAt(repo)).toEqual({ state: 'overdue', reasons: [reason] });
  });

  it('in another format', async () => {
    const repo = start();
    const json = JSON.stringify(
      ROWS.toReversed().map((row) =>
        Object.fromEntries(
          row
            .trim()
            .split(',')
            .map((cell, i) => [HEADER.trim().split(',')[i], i === 3 || i === 4 ? Number(cell) : cell]),
        ),
      ),
    );
    const metadata = BOTH.replace('2026-Q3.csv', '2026-Q3.json');
    repo.commit('Quý III', '2026-10-10', { [`${baseDataset}/2026-Q3.json`]: json, [METADATA]: metadata });
    expect(await standsAt(repo)).toEqual({ state: 'overdue', reasons: ['same-rows'] });
  });

  it('once the old period was taken away: the rows still came as the second quarter', async () => {
    const repo = start();
    repo.commit('Đổi', '2026-10-10', {
      [Q2]: null,
      [Q3]: HEADER + ROWS.toReversed().join(''),
      [METADATA]: resources('  - {path: 2026-Q3.csv, period: 2026-Q3}\n'),
    });
    expect(await standsAt(repo)).toEqual({ state: 'overdue', reasons: ['same-rows'] });
  });

  it('by renaming the late second quarter', async () => {
    const repo = start();
    repo.commit('Sửa quý II', '2026-10-02', { [Q2]: NEW });
    repo.commit('Đổi tên', '2026-10-10', {
      [Q2]: null,
      [Q3]: NEW,
      [METADATA]: resources('  - {path: 2026-Q3.csv, period: 2026-Q3}\n'),
    });
    expect(await standsAt(repo)).toEqual({ state: 'overdue', reasons: ['same-bytes'] });
  });

  it('by calling the old file another period in the metadata', async () => {
    const repo = start();
    repo.commit('Đổi kỳ', '2026-10-10', { [METADATA]: resources('  - {path: 2026-Q2.csv, period: 2026-Q3}\n') });
    expect(await standsAt(repo)).toEqual({ state: 'overdue', reasons: ['before-period-end'] });
  });

  it('two periods given at once with the same rows: one of them is met', async () => {
    const repo = start();
    const metadata = BOTH.replace(
      '2026-Q2.csv, period: 2026-Q2',
      '2026-Q2.csv, period: 2026-Q2}\n  - {path: 2026-Q4.csv, period: 2026-Q4',
    );
    repo.commit('Hai quý', '2027-01-05', {
      [Q3]: NEW,
      [`${baseDataset}/2026-Q4.csv`]: HEADER + NEW.split('\n').slice(1, -1).toReversed().join('\n') + '\n',
      [METADATA]: metadata,
    });
    expect(await standsAt(repo, '2027-02-01')).toEqual({ state: 'provided-late', reasons: [] });
    expect(await standsAt(repo, '2027-02-01', '2026-Q4')).toEqual({ state: 'overdue', reasons: ['same-rows'] });
  });
});

describe('a file to hold the place, filled later', () => {
  it.each([
    ['only a header', HEADER],
    ['the old rows in another order', HEADER + ROWS.toReversed().join('')],
  ])('%s: what counts is the day of the new rows', async (_name, text) => {
    const repo = start();
    repo.commit('Giữ chỗ', '2026-10-10', { [Q3]: text, [METADATA]: BOTH });
    repo.commit('Số liệu thật', '2026-11-02', { [Q3]: NEW });
    expect(await standsAt(repo, '2026-11-01')).toMatchObject({ state: 'overdue' });
    const duty = ledger(await readPortal(repo.dir), '2026-11-23').find((one) => one.period === '2026-Q3');
    expect(duty).toMatchObject({ state: 'provided-late', days: 17, evidence: { day: '2026-11-02' } });
  });

  it('given before the period ended and saved again afterwards in another order', async () => {
    const repo = start();
    repo.commit('Sớm', '2026-09-20', { [Q3]: NEW, [METADATA]: BOTH });
    repo.commit('Lưu lại', '2026-10-05', { [Q3]: HEADER + NEW.split('\n').slice(1, -1).toReversed().join('\n') + '\n' });
    expect(await standsAt(repo)).toEqual({ state: 'overdue', reasons: ['before-period-end'] });
  });

  it('taken away and brought back', async () => {
    const repo = start();
    repo.commit('Sớm', '2026-09-20', { [Q3]: NEW, [METADATA]: BOTH });
    repo.commit('Bỏ', '2026-09-21', { [Q3]: null });
    repo.commit('Trả lại', '2026-10-05', { [Q3]: NEW });
    expect(await standsAt(repo)).toEqual({ state: 'overdue', reasons: ['before-period-end'] });
  });
});

describe('words instead of data', () => {
  const stating = (entry: string) => `${resources('  - {path: 2026-Q2.csv, period: 2026-Q2}\n')}noChange:\n  - ${entry}\n`;

  it.each([
    ['without a document', '{period: 2026-Q3, statement: Không phát sinh, document: " "}', ['no-document']],
    ['for another period', '{period: 2026-Q2, statement: Không phát sinh, document: 12/SYT-KHTC}', []],
  ])('a no-change %s', async (_name, entry, reasons) => {
    const repo = start();
    repo.commit('Không phát sinh', '2026-10-10', { [METADATA]: stating(entry) });
    expect(await standsAt(repo)).toEqual({ state: 'overdue', reasons });
  });

  it('a no-change signed before the period was over counts only when it is signed again', async () => {
    const repo = start();
    repo.commit('Sớm', '2026-09-10', { [METADATA]: stating('{period: 2026-Q3, statement: Không, document: 1/SYT}') });
    repo.commit('Chạm', '2026-10-05', {
      [METADATA]: `${stating('{period: 2026-Q3, statement: Không, document: 1/SYT}')}# sửa\n`,
    });
    expect(await standsAt(repo)).toEqual({ state: 'overdue', reasons: ['before-period-end'] });
    repo.commit('Ký lại', '2026-10-12', { [METADATA]: stating('{period: 2026-Q3, statement: Không, document: 2/SYT}') });
    expect(await standsAt(repo)).toEqual({ state: 'provided', reasons: [] });
  });

  it('a loosened frequency in the metadata changes nothing: the key does not exist, and the list decides', async () => {
    const repo = start();
    repo.commit('Nới', '2026-10-10', {
      [METADATA]: `${resources('  - {path: 2026-Q2.csv, period: 2026-Q2}\n')}keywords: [hằng năm]\nnote: annual\n`,
    });
    expect(await standsAt(repo)).toMatchObject({ state: 'overdue' });
  });

  it("another agency's dataset for the item", async () => {
    const repo = start();
    const other = 'datasets/so-khcn/phong-kham';
    repo.commit('Nộp hộ', '2026-10-10', {
      [`${other}/metadata.yaml`]: resources('  - {path: 2026-Q3.csv, period: 2026-Q3}\n'),
      [`${other}/schema.yaml`]: baseRepository()[`${baseDataset}/schema.yaml`] ?? '',
      [`${other}/2026-Q3.csv`]: NEW,
    });
    expect(await standsAt(repo)).toEqual({ state: 'overdue', reasons: [] });
  });

  it('an attestation that was not landed, or that speaks of days after itself', async () => {
    const repo = start();
    const attestation = (provided: string) =>
      `document: 9/BC\nstatedOn: 2026-11-01\nillustrative: true\nentries:\n  - {item: YT-01, agency: so-y-te, period: 2026-Q3, provided: ${provided}}\n`;
    repo.write({ 'catalogue/attestations/cong-cu.yaml': attestation('2026-10-10') });
    expect(await standsAt(repo)).toEqual({ state: 'overdue', reasons: ['not-landed'] });
    repo.commit('Xác nhận', '2026-11-02', { 'catalogue/attestations/cong-cu.yaml': attestation('2026-11-05') });
    expect(await standsAt(repo)).toEqual({ state: 'overdue', reasons: ['after-record'] });
  });
});

describe('dates', () => {
  it.each([
    ['the author’s date', '2026-10-30', '2026-10-02', 14],
    ['the committer’s date, before its parent: the parent’s counts', '2026-10-05', '2026-10-05', 12],
  ])('set back: %s', async (_name, committed, authored, days) => {
    const repo = start();
    repo.commit('Việc khác', '2026-10-28', { 'catalogue/README.md': 'x\n' });
    repo.commit('Quý III', committed, { [Q3]: NEW, [METADATA]: BOTH }, { authored });
    const duty = ledger(await readPortal(repo.dir), '2026-11-23').find((one) => one.period === '2026-Q3');
    expect(duty).toMatchObject({ state: 'provided-late', days });
  });

  it('a request that passed before the period was over is not complete, whenever it is merged', async () => {
    const repo = start();
    repo.commit('Quý III\n\nSubmitted-At: 2026-09-28T09:00:00+07:00\nReviewed-By: lanh-dao-y-te\n', '2026-10-05', {
      [Q3]: NEW,
      [METADATA]: BOTH,
    });
    expect(await standsAt(repo)).toEqual({ state: 'overdue', reasons: ['before-period-end'] });
  });
});

it('a dataset moved to its successor keeps the day its data came', async () => {
  const repo = start();
  repo.commit('Quý III', '2026-10-10', { [Q3]: NEW, [METADATA]: BOTH });
  repo.commit('Sửa số', '2026-10-25', { [Q3]: NEW.replace(',4,', ',5,') });
  const moved = 'datasets/so-khcn/co-so-kham-benh';
  const files = ['2026-Q2.csv', '2026-Q3.csv', 'metadata.yaml', 'schema.yaml'];
  const text = (name: string) => repo.git('show', `HEAD:${baseDataset}/${name}`) + '\n';
  repo.commit('Chuyển', '2026-11-20', {
    ...Object.fromEntries(
      files.flatMap((name) => [
        [`${baseDataset}/${name}`, null],
        [`${moved}/${name}`, text(name)],
      ]),
    ),
    'catalogue/assignments.yaml': 'assignments:\n  - {item: YT-01, agency: so-khcn, from: 2026-11-15, basis: Sắp xếp}\n',
  });
  const duty = ledger(await readPortal(repo.dir), '2026-11-23').find((one) => one.period === '2026-Q3');
  expect(duty).toMatchObject({ id: 'yt-01/so-y-te/2026-Q3', state: 'provided', evidence: { day: '2026-10-10' } });
});

function swapColumns(text: string): string {
  return text.replace(/^([^,\n]*),([^,\n]*),/gm, '$2,$1,');
}
