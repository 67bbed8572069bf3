import { describe, expect, it } from 'vitest';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestFolder, makeTestRepo, type TestRepo } from '../make-test-repo.ts';

const Q3 = 'yt-01/so-y-te/2026-Q3';
const header = 'ma,ten,loai,so_giuong,toa_do_lat,ngay_cap\n';
const rows = (beds: number) => `${header}CS-001,Bệnh viện Minh họa,benh-vien,${beds},15.1205,2019-05-06\n`;
const metadataOf = (periods: string[], extra = '') =>
  (baseRepository()[`${baseDataset}/metadata.yaml`] ?? '').replace(
    /resources:[\s\S]*$/,
    `resources:\n${periods.map((p) => `  - {path: ${p}.csv, period: ${p}}\n`).join('')}${extra}`,
  );

/** The base without its third quarter, landed long before. */
function start(): TestRepo {
  const { [`${baseDataset}/2026-Q3.csv`]: _, ...files } = baseRepository();
  const repo = makeTestRepo();
  repo.commit('Kho ban đầu', '2026-07-10T09:00:00+07:00', {
    ...files,
    [`${baseDataset}/metadata.yaml`]: metadataOf(['2026-Q2']),
  });
  return repo;
}

const give = (period: string, beds = 400) => ({
  [`${baseDataset}/metadata.yaml`]: metadataOf(['2026-Q2', period]),
  [`${baseDataset}/${period}.csv`]: rows(beds),
});

async function duty(repo: Pick<TestRepo, 'dir'>, asOf: string, id = Q3) {
  const found = ledger(await readPortal(repo.dir), asOf).find((d) => d.id === id);
  if (!found) throw new Error(`no duty ${id}`);
  return found;
}

describe('a quarterly duty', () => {
  it('is not due, then due soon, then overdue by days, while nothing comes', async () => {
    const repo = start();
    expect(await duty(repo, '2026-09-30')).toMatchObject({
      state: 'not-due',
      due: '2026-10-16',
      opens: '2026-10-01',
      recommended: '2026-10-15',
    });
    expect(await duty(repo, '2026-10-01')).toMatchObject({ state: 'due-soon', days: 15 });
    expect(await duty(repo, '2026-10-16')).toMatchObject({ state: 'due-soon', days: 0 });
    expect(await duty(repo, '2026-10-17')).toMatchObject({ state: 'overdue', days: 1 });
  });

  it('is met on time by a file that lands within the term', async () => {
    const repo = start();
    const commit = repo.commit('Quý III', '2026-10-16T23:30:00+07:00', give('2026-Q3'));
    expect(await duty(repo, '2026-11-23')).toMatchObject({
      state: 'provided',
      dataset: 'co-so-kham-benh',
      evidence: { kind: 'landing', commit, file: `${baseDataset}/2026-Q3.csv`, day: '2026-10-16' },
    });
  });

  it('counts the day in Viet Nam, whatever zone git used', async () => {
    const repo = start();
    repo.commit('Quý III', '2026-10-16T17:30:00+00:00', give('2026-Q3'));
    expect(await duty(repo, '2026-11-23')).toMatchObject({ state: 'provided-late', days: 1 });
  });

  it('stood open on every day before the landing', async () => {
    const repo = start();
    repo.commit('Quý III', '2026-10-20T08:00:00+07:00', give('2026-Q3'));
    expect(await duty(repo, '2026-10-19')).toMatchObject({ state: 'overdue', days: 3 });
    expect(await duty(repo, '2026-10-20')).toMatchObject({ state: 'provided-late', days: 4 });
  });

  it('is on time when the request passed in time and only the merge came late', async () => {
    const repo = start();
    const message = 'Nhận quý III\n\nSubmitted-At: 2026-10-14T09:30:00+07:00\nReviewed-By: lanh-dao-y-te\n';
    repo.merge(message, '2026-10-20T10:00:00+07:00', give('2026-Q3'), { branchDate: '2026-10-14T08:00:00+07:00' });
    expect(await duty(repo, '2026-11-23')).toMatchObject({
      state: 'provided',
      evidence: { submittedAt: '2026-10-14T09:30:00+07:00', publishedAt: '2026-10-20T10:00:00+07:00', day: '2026-10-14' },
    });
  });

  it('dates a merged branch by the merge, not by the commits on the branch', async () => {
    const repo = start();
    repo.merge('Nhận quý III', '2026-10-20T10:00:00+07:00', give('2026-Q3'), { branchDate: '2026-10-05T08:00:00+07:00' });
    expect(await duty(repo, '2026-11-23')).toMatchObject({ state: 'provided-late', days: 4 });
  });

  it('a title that looks like the trailer, put last by the merge button of a forge, counts for nothing', async () => {
    const repo = start();
    const message = 'Merge pull request #7 from a/nop\n\nSubmitted-At: 2026-10-02T00:00:00+07:00\n';
    repo.commit(message, '2026-10-20T08:00:00+07:00', give('2026-Q3'));
    expect(await duty(repo, '2026-11-23')).toMatchObject({ state: 'provided-late', days: 4 });
  });

  it('takes the later of two Submitted-At, so that one written into the request gains nothing', async () => {
    const repo = start();
    const forged =
      'Submitted-At: 2026-10-02T00:00:00+07:00\nSubmitted-At: 2026-10-19T00:00:00+07:00\nReviewed-By: lanh-dao-y-te\n';
    repo.commit(`Quý III\n\n${forged}`, '2026-10-20T08:00:00+07:00', give('2026-Q3'));
    expect(await duty(repo, '2026-11-23')).toMatchObject({ state: 'provided-late', evidence: { day: '2026-10-19' } });
  });
});

describe('data that were taken away', () => {
  const taken = { [`${baseDataset}/2026-Q3.csv`]: null };
  it.each([
    ['with their entry', { ...taken, [`${baseDataset}/metadata.yaml`]: metadataOf(['2026-Q2']) }],
    ['while the entry stands', taken],
  ])('%s, met the duty as long as they were there, and from their first day again when they are back', async (_name, away) => {
    const repo = start();
    repo.commit('Quý III', '2026-10-10', give('2026-Q3'));
    repo.commit('Gỡ', '2026-11-10', away);
    expect(await duty(repo, '2026-11-09')).toMatchObject({ state: 'provided', evidence: { day: '2026-10-10' } });
    const gone = await duty(repo, '2026-11-10');
    expect(gone).toMatchObject({
      state: 'overdue',
      discounted: [{ file: `${baseDataset}/2026-Q3.csv`, reason: 'removed' }],
    });
    expect(gone.evidence).toBeUndefined();
    repo.commit('Đăng lại', '2026-12-01', give('2026-Q3', 401));
    expect(await duty(repo, '2026-11-20')).toMatchObject({ state: 'overdue', discounted: [{ reason: 'removed' }] });
    expect(await duty(repo, '2026-12-01')).toMatchObject({ state: 'provided', evidence: { day: '2026-10-10' } });
  });

  it('and replaced by a file of another name count from the day of that one', async () => {
    const repo = start();
    repo.commit('Quý III', '2026-10-10', give('2026-Q3'));
    const renamed = metadataOf(['2026-Q2'], '  - {path: 2026-Q3.sua.csv, period: 2026-Q3}\n');
    repo.commit('Thay', '2026-11-10', {
      ...taken,
      [`${baseDataset}/metadata.yaml`]: renamed,
      [`${baseDataset}/2026-Q3.sua.csv`]: rows(402),
    });
    expect(await duty(repo, '2026-11-01')).toMatchObject({ state: 'provided' });
    expect(await duty(repo, '2026-11-23')).toMatchObject({ state: 'provided-late', days: 25, discounted: [] });
  });
});

describe('what does not count', () => {
  it('a file that landed before its period ended, and is not touched again', async () => {
    const repo = start();
    repo.commit('Sớm', '2026-09-20T08:00:00+07:00', give('2026-Q3'));
    const found = await duty(repo, '2026-11-23');
    expect(found).toMatchObject({ state: 'overdue', discounted: [{ reason: 'before-period-end' }] });
    repo.commit('Đủ quý', '2026-11-24T08:00:00+07:00', give('2026-Q3', 401));
    expect(await duty(repo, '2026-11-24')).toMatchObject({ state: 'provided-late' });
  });

  it("another period's bytes under a new name", async () => {
    const repo = start();
    const old = baseRepository()[`${baseDataset}/2026-Q2.csv`] ?? '';
    repo.commit('Chép', '2026-10-10T08:00:00+07:00', { ...give('2026-Q3'), [`${baseDataset}/2026-Q3.csv`]: old });
    expect(await duty(repo, '2026-11-23')).toMatchObject({ state: 'overdue', discounted: [{ reason: 'same-bytes' }] });
  });

  it('touching the metadata, or saving an older period again', async () => {
    const repo = start();
    repo.commit('Chạm', '2026-10-10T08:00:00+07:00', {
      [`${baseDataset}/metadata.yaml`]: `${metadataOf(['2026-Q2'])}# mới\n`,
      [`${baseDataset}/2026-Q2.csv`]: rows(1),
    });
    expect(await duty(repo, '2026-11-23')).toMatchObject({ state: 'overdue', discounted: [] });
  });

  it('a file without rows, and one that is not committed', async () => {
    const repo = start();
    repo.commit('Rỗng', '2026-10-10T08:00:00+07:00', { ...give('2026-Q3'), [`${baseDataset}/2026-Q3.csv`]: header });
    expect(await duty(repo, '2026-11-23')).toMatchObject({ state: 'overdue', discounted: [{ reason: 'no-rows' }] });
    const other = start();
    other.write(give('2026-Q3'));
    expect(await duty(other, '2026-11-23')).toMatchObject({ state: 'overdue', discounted: [{ reason: 'not-landed' }] });
  });

  it('a back-dated author date', async () => {
    const repo = start();
    repo.commit('Quý III', '2026-10-30T08:00:00+07:00', give('2026-Q3'), { authored: '2026-10-02T08:00:00+07:00' });
    expect(await duty(repo, '2026-11-23')).toMatchObject({ state: 'provided-late', days: 14 });
  });
});

it('a signed no-change statement meets the duty from the day it landed', async () => {
  const repo = start();
  const statement = 'noChange:\n  - {period: 2026-Q3, statement: Không phát sinh, document: 12/SYT-KHTC}\n';
  repo.commit('Không phát sinh', '2026-10-12T08:00:00+07:00', {
    [`${baseDataset}/metadata.yaml`]: metadataOf(['2026-Q2'], statement),
  });
  expect(await duty(repo, '2026-10-11')).toMatchObject({ state: 'due-soon' });
  expect(await duty(repo, '2026-11-23')).toMatchObject({
    state: 'provided',
    evidence: { kind: 'no-change', day: '2026-10-12', document: '12/SYT-KHTC' },
  });
});

it("the operator's attestation stands for what came before the repository", async () => {
  const repo = start();
  const entry = '  - {item: YT-01, agency: so-y-te, period: 2026-Q3, provided: 2026-10-10}\n';
  repo.commit('Xác nhận', '2026-11-01T08:00:00+07:00', {
    'catalogue/attestations/cong-cu.yaml': `document: 99/BC-SKHCN\nstatedOn: 2026-11-01\nillustrative: true\nentries:\n${entry}`,
  });
  expect(await duty(repo, '2026-11-23')).toMatchObject({
    state: 'provided',
    evidence: { kind: 'attestation', document: '99/BC-SKHCN' },
  });
  expect(await duty(repo, '2026-10-09')).toMatchObject({ state: 'due-soon' });
});

it('without git nobody guesses: what is there is unverified, what is not there is overdue', async () => {
  const dir = makeTestFolder(baseRepository());
  expect(await duty({ dir }, '2026-11-23')).toMatchObject({ state: 'unverified' });
});
