import { describe, expect, it } from 'vitest';
import { PERIODIC } from '../../src/domain/model/catalogue.ts';
import { parsePeriod, periodsOfYear } from '../../src/domain/model/period.ts';
import { addDays } from '../../src/domain/calendar/day.ts';

describe('names of periods', () => {
  it.each([
    ['2026', 'annual', '2026-01-01', '2026-12-31'],
    ['2026-H1', 'half-yearly', '2026-01-01', '2026-06-30'],
    ['2026-Q3', 'quarterly', '2026-07-01', '2026-09-30'],
    ['2026-B1', 'bimonthly', '2026-01-01', '2026-02-28'],
    ['2028-B1', 'bimonthly', '2028-01-01', '2028-02-29'],
    ['2026-09', 'monthly', '2026-09-01', '2026-09-30'],
    ['2025-W01', 'weekly', '2024-12-30', '2025-01-05'],
    ['2026-W53', 'weekly', '2026-12-28', '2027-01-03'],
    ['2025-2026', 'biennial', '2025-01-01', '2026-12-31'],
  ])('%s is %s, from %s to %s', (id, frequency, start, end) => {
    expect(parsePeriod(id)).toEqual({ id, frequency, start, end });
  });

  it.each(['2025-W53', '2026-2027', '2025-2027', '2026-B7', '2026-W00', '2026-13', '2026-Q5', '26', '2026-q3'])(
    '%s is none',
    (id) => {
      expect(parsePeriod(id)).toBeUndefined();
    },
  );

  it.each(PERIODIC)('%s periods follow each other without a gap', (frequency) => {
    const periods = Array.from({ length: 12 }, (_, i) => periodsOfYear(frequency, 2020 + i)).flat();
    for (const [i, period] of periods.entries()) {
      const before = periods[i - 1];
      if (before) expect(period.start).toBe(addDays(before.end, 1));
    }
  });
});
