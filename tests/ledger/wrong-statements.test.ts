import { expect, it } from 'vitest';
import { validate } from '../../src/domain/checks/validate.ts';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestRepo, type TestRepo } from '../make-test-repo.ts';

const METADATA = `${baseDataset}/metadata.yaml`;
const { [`${baseDataset}/2026-Q3.csv`]: _, [METADATA]: BOTH = '', ...rest } = baseRepository();
const FIRST = BOTH.replace('  - {path: 2026-Q3.csv, period: 2026-Q3}\n', '');

function start(): TestRepo {
  const repo = makeTestRepo();
  repo.commit('Kho ban đầu', '2026-07-10', { ...rest, [METADATA]: FIRST });
  return repo;
}

async function standsAt(repo: TestRepo) {
  const duty = ledger(await readPortal(repo.dir), '2026-11-23').find((one) => one.id === 'yt-01/so-y-te/2026-Q3');
  return { state: duty?.state, reasons: duty?.discounted.map((one) => one.reason) };
}

it.each([
  ['of another agency', 'agency: so-khcn, period: 2026-Q3', ['not-holder']],
  ['of another period', 'agency: so-y-te, period: 2026-Q2', []],
])('an attestation %s', async (_name, entry, reasons) => {
  const repo = start();
  repo.commit('Xác nhận', '2026-11-02', {
    'catalogue/attestations/cong-cu.yaml': `document: 9/BC\nstatedOn: 2026-11-01\nillustrative: true\nentries:\n  - {item: YT-01, ${entry}, provided: 2026-10-10}\n`,
  });
  expect(await standsAt(repo)).toEqual({ state: 'overdue', reasons });
  const told = validate(await readPortal(repo.dir), '2026-11-23').map(({ code }) => code);
  expect(told.filter((code) => code === 'catalogue/attestation-unfit')).toHaveLength(reasons.length);
});

it.each([
  ['another quarter', '2026-Q1', []],
  ['a longer period', '2026-H2', ['period/wrong-frequency', 'period/not-ended']],
  ['a period that still runs', '2026-Q4', ['period/not-ended']],
])('a statement of no change for %s', async (_name, period, codes) => {
  const repo = start();
  repo.commit('Không phát sinh', '2026-10-10', {
    [METADATA]: `${FIRST}noChange:\n  - {period: ${period}, statement: Không phát sinh, document: 1/SYT}\n`,
  });
  expect(await standsAt(repo)).toEqual({ state: 'overdue', reasons: [] });
  const portal = await readPortal(repo.dir);
  const told = [...portal.findings, ...validate(portal, '2026-11-23')].map(({ code }) => code);
  expect(told.filter((code) => code.startsWith('period/')).toSorted()).toEqual(codes.toSorted());
});

it('a statement of no change twice, the second by another document: it counts once, from the first', async () => {
  const repo = start();
  const say = (documents: readonly string[]) =>
    `${FIRST}noChange:\n${documents.map((one) => `  - {period: 2026-Q3, statement: Không phát sinh, document: ${one}}\n`).join('')}`;
  repo.commit('Lần một', '2026-10-20', { [METADATA]: say(['1/SYT']) });
  repo.commit('Lần hai', '2026-11-10', { [METADATA]: say(['1/SYT', '2/SYT']) });
  const duty = ledger(await readPortal(repo.dir), '2026-11-23').find((one) => one.period === '2026-Q3');
  expect(duty).toMatchObject({ state: 'provided-late', days: 4, evidence: { kind: 'no-change', day: '2026-10-20' } });
});
