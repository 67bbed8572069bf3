import { expect, test } from 'vitest';
import { dutiesCsv } from '../../src/render/duties-csv.ts';
import { addressOf, findLines, readLedger } from '../../src/site/enhance/ledger-lines.ts';
import { makeFixtureView } from './fixture-view.ts';

const { duties } = makeFixtureView();
const lines = readLedger(dutiesCsv(duties));

test('the look-up reads what the portal writes, newest due date first', () => {
  expect(lines.map(({ id, state, days }) => [id, state, days])).toEqual(
    duties.toReversed().map(({ id, state, days }) => [id, state, days]),
  );
});

test('the address of a line is that of its duty', () => {
  expect(lines.map(addressOf)).toEqual(duties.toReversed().map(({ url }) => url));
});

test.each([
  [{}, 3],
  [{ state: 'overdue' }, 1],
  [{ month: '2026-10' }, 1],
  [{ agency: 'so-y-te', item: 'yt-01', kind: 'periodic' }, 3],
  [{ item: 'yt-0' }, 0],
  [{ agency: 'so-y-te', state: 'waived' }, 0],
])('%o finds %i', (conditions, count) => {
  expect(findLines(lines, conditions)).toHaveLength(count);
});

test('an empty ledger has no lines', () => {
  expect(readLedger(dutiesCsv([]))).toEqual([]);
});
