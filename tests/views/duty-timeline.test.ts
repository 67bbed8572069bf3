import { expect, it } from 'vitest';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import { makeLandings } from '../../src/domain/ledger/landings.ts';
import { makeDutyTimeline } from '../../src/domain/views/duty-timeline.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestRepo } from '../make-test-repo.ts';

it('tells the life of a duty: opened, submitted, aimed at, due, published, corrected', async () => {
  const { [`${baseDataset}/2026-Q3.csv`]: third = '', ...files } = baseRepository();
  const repo = makeTestRepo();
  repo.commit('Kho ban đầu', '2026-07-10', files);
  const message = 'Nhận quý III\n\nSubmitted-At: 2026-10-14T09:30:00+07:00\nReviewed-By: lanh-dao-y-te\n';
  const published = repo.commit(message, '2026-10-20', { [`${baseDataset}/2026-Q3.csv`]: third });
  const corrected = repo.commit('Sửa', '2026-11-02', { [`${baseDataset}/2026-Q3.csv`]: third.replace(',5,', ',6,') });
  const portal = await readPortal(repo.dir);
  const steps = (asOf: string) => {
    const duty = ledger(portal, asOf).find((one) => one.period === '2026-Q3');
    if (!duty) throw new Error('no duty');
    return makeDutyTimeline(duty, portal.datasets[0], makeLandings(portal), asOf).map((step) => [
      step.day,
      step.what,
      step.commit,
    ]);
  };
  const terms = [
    ['2026-10-01', 'opens', undefined],
    ['2026-10-15', 'recommended', undefined],
    ['2026-10-16', 'due', undefined],
  ];
  expect(steps('2026-10-19')).toEqual(terms);
  expect(steps('2026-11-23')).toEqual([
    terms[0],
    ['2026-10-14', 'submitted', published],
    terms[1],
    terms[2],
    ['2026-10-20', 'published', published],
    ['2026-11-02', 'corrected', corrected],
  ]);
});
