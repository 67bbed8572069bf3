import { expect, test } from 'vitest';
import { halfOf, windowOf } from '../../src/domain/measure/assessment/window.ts';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import { makeItem, makeList, makeRegulation } from '../make-catalogue.ts';
import { makePortal } from '../make-portal.ts';

const regulation = makeRegulation();

test.each([
  ['2026-H1', '2025-12-15', '2026-06-14'],
  ['2026-H2', '2026-06-15', '2026-12-14'],
  ['2026-Q1', '2025-12-15', '2026-03-14'],
  ['2026-Q3', '2026-06-15', '2026-09-14'],
  ['2026', '2025-12-15', '2026-12-14'],
  ['2026-03', '2026-03-01', '2026-03-31'],
])('the report of %s speaks of %s to %s (Decree 09/2019, Art. 12)', (id, from, to) => {
  expect(windowOf(id, regulation)).toEqual({ from, to });
});

test('the cut-off is data; 0 closes with the month', () => {
  const calendar = { ...regulation, reporting: { cutOffDay: 0, basis: [] } };
  expect(windowOf('2026-H1', calendar)).toEqual({ from: '2026-01-01', to: '2026-06-30' });
  expect(windowOf('2028-02', calendar)).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(windowOf('2026-H3', regulation)).toBeUndefined();
});

test.each([
  ['2026-06-14', '2026-H1'],
  ['2026-06-15', '2026-H2'],
  ['2026-12-14', '2026-H2'],
  ['2026-12-15', '2027-H1'],
])('%s belongs to the report of %s', (day, half) => {
  expect(halfOf(day, regulation)).toBe(half);
});

test('every due date of Art. 7.6 is in exactly one half-yearly report', () => {
  const items = (['annual', 'half-yearly', 'quarterly'] as const).map((frequency, i) =>
    makeItem({ code: `YT-0${i + 1}`, frequency }),
  );
  const duties = ledger(makePortal({ lists: [makeList({ items })] }), '2031-06-01');
  const halves = [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032].flatMap((year) => [`${year}-H1`, `${year}-H2`]);
  const windows = halves.map((half) => windowOf(half, regulation));
  expect(duties.length).toBeGreaterThan(30);
  for (const { due } of duties) expect(windows.filter((w) => w && w.from <= due && due <= w.to)).toHaveLength(1);
});
