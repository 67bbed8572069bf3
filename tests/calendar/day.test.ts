import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayInVietnam,
  dayNumber,
  dayOfNumber,
  daysBetween,
  isDay,
  weekday,
} from '../../src/domain/calendar/day.ts';

const isoDay = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

describe('civil days', () => {
  it('agree with the platform calendar for every day number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 200_000 }), (number) => {
        const day = isoDay(number);
        expect(dayOfNumber(number)).toBe(day);
        expect(dayNumber(day)).toBe(number);
        expect(weekday(day) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
      }),
    );
  });

  it.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', 3, '2026-06-30'],
    ['2026-01-31', 12, '2027-01-31'],
  ])('%s + %i months = %s (Civil Code Art. 148.3)', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('adds and counts days over leap years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2027-01-18', '2027-02-01')).toBe(14);
  });

  it.each([
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2025-13-01', false],
    ['2025-2-1', false],
    ['2025-04-31', false],
    ['not a day', false],
  ])('%s exists: %s', (text, expected) => expect(isDay(text)).toBe(expected));

  it.each([
    ['2026-10-16T23:59:59+07:00', '2026-10-16'],
    ['2026-10-16T17:00:00Z', '2026-10-17'],
    ['2026-10-16T16:59:59Z', '2026-10-16'],
    ['2026-10-16T10:00:00-08:00', '2026-10-17'],
  ])('%s falls on %s in Viet Nam', (instant, day) => expect(dayInVietnam(instant)).toBe(day));
});
