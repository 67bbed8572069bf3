import { expect, it } from 'vitest';
import { measureOnTime, measureOnTimeBy, measureTrend } from '../../src/domain/measure/on-time.ts';
import type { DutyState } from '../../src/domain/model/duty.ts';

const duty = (agency: string, due: string, state: DutyState) => ({ agency, due, state });
const duties = [
  duty('so-y-te', '2026-01-16', 'provided'),
  duty('so-y-te', '2026-04-16', 'provided-late'),
  duty('so-y-te', '2026-07-16', 'waived'),
  duty('so-gddt', '2026-01-16', 'unverified'),
  duty('so-gddt', '2026-07-16', 'overdue'),
  duty('so-gddt', '2026-10-16', 'provided'),
  duty('so-gddt', '2026-10-16', 'not-due'),
];

it('counts what was due and is neither waived nor unverified; those are told, what is not due is left out', () => {
  expect(measureOnTime(duties, '2026-10-16')).toMatchObject({ met: 1, due: 3, late: 1, overdue: 1, waived: 1, unverified: 1 });
  expect(measureOnTime(duties, '2026-10-17')).toMatchObject({ met: 2, due: 4 });
  expect(measureOnTime(duties, '2026-10-17').duties.map((one) => one.state)).toEqual([
    'provided',
    'provided-late',
    'overdue',
    'provided',
  ]);
});

it('by agency, and by half-year with the change from one to the next', () => {
  const agencies = measureOnTimeBy(duties, '2026-11-01', (one) => one.agency);
  expect(agencies.map(({ key, met, due }) => [key, met, due])).toEqual([
    ['so-gddt', 1, 2],
    ['so-y-te', 1, 2],
  ]);
  const trend = measureTrend(duties, '2026-11-01', (due) => `${due.slice(0, 4)}-H${due < '2026-06-15' ? 1 : 2}`);
  expect(trend.map(({ span, rate, change }) => [span, rate, change])).toEqual([
    ['2026-H1', 50, undefined],
    ['2026-H2', 50, 0],
  ]);
});
