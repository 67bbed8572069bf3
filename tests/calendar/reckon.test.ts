import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar/day.ts';
import { makeDaysOff } from '../../src/domain/calendar/days-off.ts';
import { literalDay, reckonBefore, reckonDays, reckonMonths, type Start } from '../../src/domain/calendar/reckon.ts';
import type { Holiday } from '../../src/domain/model/catalogue.ts';
import type { Counting } from '../../src/domain/model/regulation.ts';

const holiday = (date: string, vi: string, kind: Holiday['kind'] = 'holiday', tet = false): Holiday => ({
  date,
  kind,
  name: { vi },
  basis: 'Bộ luật Lao động Điều 112',
  status: 'official',
  tet,
});
const daysOff = makeDaysOff([
  ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((day) =>
    holiday(day, 'Tết Bính Ngọ', 'holiday', true),
  ),
  holiday('2026-01-02', 'nghỉ hoán đổi', 'swap-off'),
  holiday('2026-01-10', 'làm bù', 'swap-work'),
  holiday('2026-04-27', 'nghỉ bù Giỗ Tổ', 'makeup'),
  holiday('2027-04-16', 'Giỗ Tổ Hùng Vương'),
]);
const civil: Counting = { firstDay: 'exclude-first', rollForward: true };
const literal: Counting = { firstDay: 'include-first', rollForward: true };
const start = (day: string): Start => ({ day, is: 'first-day-of-next-period', article: '7.6' });

describe('15 days from the first day of the next period (Art. 7.6)', () => {
  // Period starts after, literal reading raw, literal rolled, Civil Code raw, Civil Code rolled.
  it.each([
    ['2026-01-01', '2026-01-15', '2026-01-15', '2026-01-16', '2026-01-16'],
    ['2026-04-01', '2026-04-15', '2026-04-15', '2026-04-16', '2026-04-16'],
    ['2026-07-01', '2026-07-15', '2026-07-15', '2026-07-16', '2026-07-16'],
    ['2026-10-01', '2026-10-15', '2026-10-15', '2026-10-16', '2026-10-16'],
    ['2027-01-01', '2027-01-15', '2027-01-15', '2027-01-16', '2027-01-18'],
    ['2027-04-01', '2027-04-15', '2027-04-15', '2027-04-16', '2027-04-19'],
    ['2027-07-01', '2027-07-15', '2027-07-15', '2027-07-16', '2027-07-16'],
    ['2027-10-01', '2027-10-15', '2027-10-15', '2027-10-16', '2027-10-18'],
    ['2028-01-01', '2028-01-15', '2028-01-17', '2028-01-16', '2028-01-17'],
  ])('from %s: literal %s → %s, Civil Code %s → %s', (first, literalRaw, literalRolled, civilRaw, civilRolled) => {
    expect(literalDay(first, 15)).toBe(literalRaw);
    expect(reckonDays(start(first), 15, literal, daysOff)).toMatchObject({ last: literalRaw, due: literalRolled });
    expect(reckonDays(start(first), 15, civil, daysOff)).toMatchObject({ last: civilRaw, due: civilRolled });
  });

  it('names every day it passes over', () => {
    expect(reckonDays(start('2027-04-01'), 15, civil, daysOff).skipped).toEqual([
      { day: '2027-04-16', because: 'Giỗ Tổ Hùng Vương' },
      { day: '2027-04-17', because: 'weekend' },
      { day: '2027-04-18', because: 'weekend' },
    ]);
  });

  it('is provisional in a year without official Tết days', () => {
    expect(reckonDays(start('2026-10-01'), 15, civil, daysOff).provisional).toBe(false);
    expect(reckonDays(start('2027-01-01'), 15, civil, daysOff).provisional).toBe(true);
    // "Before 30 June" and a roadmap's day stay where they are, however the holidays are set.
    expect(reckonBefore({ ...start('2027-06-30'), is: 'fixed' }, civil, daysOff).provisional).toBe(false);
    expect(reckonDays(start('2027-01-01'), 15, { ...civil, rollForward: false }, daysOff).provisional).toBe(false);
  });
});

describe('other clocks', () => {
  it('three months from 30/11/2026: 28/02/2027 is a Sunday, so 01/03/2027 (Art. 13.6, Civil Code 148.3, 148.5)', () => {
    expect(reckonMonths(start('2026-11-30'), 3, civil, daysOff)).toMatchObject({ last: '2027-02-28', due: '2027-03-01' });
  });

  it.each([
    ['2026-06-30', '2026-06-29'],
    ['2026-12-30', '2026-12-29'],
    ['2024-06-30', '2024-06-29'], // a Saturday: a fixed day never rolls forward
  ])('"before %s" means %s at the latest', (before, due) => {
    expect(reckonBefore({ day: before, is: 'fixed', article: '9.2' }, civil, daysOff).due).toBe(due);
  });

  it('a working Saturday is a working day, a swapped Friday is not', () => {
    expect(daysOff.reason('2026-01-10')).toBeUndefined();
    expect(daysOff.reason('2026-01-02')).toBe('nghỉ hoán đổi');
  });
});

it('a due date is always a working day, on or after the last day, and every day between is off', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 120 }), (offset, days) => {
      const reckoning = reckonDays(start(addDays('2025-01-01', offset)), days, civil, daysOff);
      expect(daysOff.reason(reckoning.due)).toBeUndefined();
      expect(reckoning.due >= reckoning.last).toBe(true);
      expect(addDays(reckoning.last, reckoning.skipped.length)).toBe(reckoning.due);
      for (const skipped of reckoning.skipped) expect(daysOff.reason(skipped.day)).toBe(skipped.because);
    }),
  );
});
