import { describe, expect, it } from 'vitest';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestRepo, type TestRepo } from '../make-test-repo.ts';

const METADATA = `${baseDataset}/metadata.yaml`;
const Q3 = `${baseDataset}/2026-Q3.csv`;
const { [Q3]: NEW = '', [METADATA]: BOTH = '', ...rest } = baseRepository();
const HEADER = NEW.slice(0, NEW.indexOf('\n') + 1);

function start(): TestRepo {
  const repo = makeTestRepo();
  const first = BOTH.replace('  - {path: 2026-Q3.csv, period: 2026-Q3}\n', '');
  repo.commit('Kho ban đầu', '2026-07-10', { ...rest, [METADATA]: first });
  return repo;
}

/** How a request came to the branch changes nothing but the day: what counts is when the branch held the rows. */
describe('ways to land', () => {
  const given = { [Q3]: NEW, [METADATA]: BOTH };
  const standing = async (repo: TestRepo, asOf = '2026-11-23') => {
    const duty = ledger(await readPortal(repo.dir), asOf).find((one) => one.id === 'yt-01/so-y-te/2026-Q3');
    return [duty?.state, duty?.evidence?.day, ...(duty?.discounted ?? []).map(({ reason }) => reason)];
  };

  it('squashed: one commit, on its own day', async () => {
    const repo = start();
    repo.commit('Quý III (#7)\n\n* Lần một\n\n* Lần hai', '2026-10-20', given);
    expect(await standing(repo)).toEqual(['provided-late', '2026-10-20']);
  });

  it('rebased: each commit on the day it was put on the branch, whatever day it was written', async () => {
    const repo = start();
    repo.commit('Siêu dữ liệu', '2026-10-20', { [METADATA]: BOTH, [Q3]: HEADER }, { authored: '2026-10-02' });
    repo.commit('Dữ liệu', '2026-10-20T10:00:00+07:00', given, { authored: '2026-10-03' });
    expect(await standing(repo)).toEqual(['provided-late', '2026-10-20']);
  });

  it('reverted, then reverted back: away in between, and from its first day again', async () => {
    const repo = start();
    repo.merge('Nhận quý III', '2026-10-10', given);
    const before = { [Q3]: null, [METADATA]: repo.git('show', `HEAD~1:${METADATA}`) + '\n' };
    repo.commit('Revert "Nhận quý III"', '2026-11-01', before);
    expect(await standing(repo, '2026-10-31')).toEqual(['provided', '2026-10-10']);
    expect(await standing(repo, '2026-11-01')).toEqual(['overdue', undefined, 'removed']);
    repo.commit('Revert "Revert"', '2026-11-05', given);
    expect(await standing(repo, '2026-11-04')).toEqual(['overdue', undefined, 'removed']);
    expect(await standing(repo)).toEqual(['provided', '2026-10-10']);
  });

  it('an old base merged late does not take away, nor give again, what the branch holds', async () => {
    const repo = start();
    const base = repo.git('rev-parse', 'HEAD');
    repo.commit('Quý III', '2026-10-10', given);
    repo.merge('Việc khác', '2026-11-01', { 'catalogue/README.md': 'x\n' }, { from: base, branchDate: '2026-10-01' });
    expect(await standing(repo)).toEqual(['provided', '2026-10-10']);
  });
});
