import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar/day.ts';
import { makeDaysOff } from '../../src/domain/calendar/days-off.ts';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import { countStates } from '../../src/domain/measure/count-states.ts';
import { PERIODIC } from '../../src/domain/model/catalogue.ts';
import { DUTY_STATES, type Duty } from '../../src/domain/model/duty.ts';
import { parsePeriod, periodsOfYear } from '../../src/domain/model/period.ts';
import type { Commit, Portal } from '../../src/domain/model/portal.ts';
import { makeItem, makeList, makeRegulation } from '../make-catalogue.ts';
import { makeDataset, makeFile, makePortal } from '../make-portal.ts';
import { readRealHolidays } from '../real-holidays.ts';

const holidays = readRealHolidays();
const daysOff = makeDaysOff(holidays);
const someDay = (min: number, max: number) => fc.integer({ min, max }).map((n) => addDays('2024-12-01', n));
const PERIODS = [2025, 2026].flatMap((year) => periodsOfYear('quarterly', year).map((period) => period.id));

/** A quarterly and an on-change item under two lists, with files that land on any days, in any order, some with another's rows. */
const somePortal = fc
  .record({
    second: someDay(100, 500),
    ends: fc.option(someDay(200, 800)),
    landings: fc.array(fc.record({ period: fc.nat(7), day: fc.nat(900), rows: fc.nat(9), zone: fc.boolean() }), {
      maxLength: 14,
    }),
    waived: fc.option(fc.nat(7)),
    firstDay: fc.constantFrom('exclude-first' as const, 'include-first' as const),
  })
  .map(({ second, ends, landings, waived, firstDay }): Portal => {
    const items = [makeItem(ends ? { ends } : {}), makeItem({ code: 'YT-02', frequency: 'on-change' })];
    const commits = landings.map(({ period, day, rows, zone }, i): Commit => {
      const landed = `${addDays('2024-12-01', day)}T${zone ? '18:30:00Z' : '09:00:00+07:00'}`;
      const path = `datasets/so-y-te/co-so-kham-benh/${PERIODS[period]}.csv`;
      return { id: String(i).padStart(40, '0'), landed, subject: '', changes: [{ path, status: 'M', blob: `rows-${rows}` }] };
    });
    return makePortal({
      holidays,
      datasets: [makeDataset({ resources: PERIODS.map((period) => makeFile(`${period}.csv`)) })],
      lists: [
        makeList({ id: '1', issued: '2024-12-10', inForceFrom: '2024-12-15', items }),
        makeList({
          id: '2',
          issued: second,
          inForceFrom: addDays(second, 10),
          items: [makeItem({ fields: ['Mã'] }), ...items.slice(1)],
        }),
      ],
      changes: [{ id: 'a', item: 'YT-02', announced: '2025-06-02', document: 'QĐ', summary: { vi: '' }, illustrative: true }],
      waivers: waived === null ? [] : [makeWaiver(PERIODS[waived] ?? '')],
      regulation: {
        ...makeRegulation(),
        counting: { firstDay, rollForward: true },
        fixed: [{ kind: 'assessment', before: ['06-30', '12-30'], article: '9.2' }],
        monthlyReport: { day: 5, article: '14.3' },
        listReview: { agencies: ['department'], article: '13.5', operatorArticle: '11.3' },
      },
      history: { kind: 'git', head: 'b'.repeat(40), statements: [], commits: commits.toReversed() },
    });
  });

function makeWaiver(period: string): Portal['waivers'][number] {
  return { id: 'mien', item: 'YT-01', period, reason: { vi: 'Lý do' }, document: 'CV 1', by: 'UBND tỉnh', until: '2026-12-31' };
}

const isMet = (duty: Duty) => duty.state === 'provided' || duty.state === 'provided-late';
const runs = { numRuns: 60 };

it('falls due on a working day, not before its period is over, and is recommended no later', () => {
  fc.assert(
    fc.property(somePortal, someDay(0, 900), (portal, asOf) => {
      for (const { kind, due, recommended, period, reckoning, opens } of ledger(portal, asOf, '2027-12-31')) {
        expect(recommended <= due).toBe(true);
        expect(reckoning.due).toBe(due);
        if (kind === 'assessment') continue;
        expect(daysOff.reason(due)).toBeUndefined();
        expect(opens <= due).toBe(true);
        if (kind !== 'first-provision') expect((parsePeriod(period ?? '')?.end ?? period ?? '') <= due).toBe(true);
      }
    }),
    runs,
  );
});

it('every duty is in one state, has one id, and is overdue only after its day', () => {
  fc.assert(
    fc.property(somePortal, someDay(0, 900), (portal, asOf) => {
      const duties = ledger(portal, asOf);
      const counts = countStates(duties);
      expect(DUTY_STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(duties.length);
      expect(new Set(duties.map((duty) => duty.id)).size).toBe(duties.length);
      for (const { state, due, days, evidence } of duties) {
        if (state === 'overdue') expect(due < asOf && addDays(due, days ?? 0) === asOf).toBe(true);
        if (state === 'not-due' || state === 'due-soon') expect(due >= asOf).toBe(true);
        if (state === 'provided') expect((evidence?.day ?? '9') <= due).toBe(true);
        if (state === 'provided-late') expect(evidence?.day).toBe(addDays(due, days ?? 0));
      }
    }),
    runs,
  );
});

it('a later day never takes back what an earlier one said', () => {
  fc.assert(
    fc.property(somePortal, someDay(0, 800), fc.integer({ min: 0, max: 200 }), (portal, asOf, more) => {
      const later = new Map(ledger(portal, addDays(asOf, more)).map((duty) => [duty.id, duty]));
      for (const duty of ledger(portal, asOf)) {
        const then = later.get(duty.id);
        if (isMet(duty)) expect(then).toMatchObject({ state: duty.state, due: duty.due, evidence: duty.evidence });
        if (duty.state === 'overdue' && then) expect(['overdue', 'provided-late', 'waived']).toContain(then.state);
      }
    }),
    runs,
  );
});

it('no two periods are met by the same rows', () => {
  fc.assert(
    fc.property(somePortal, (portal) => {
      const met = ledger(portal, '2027-12-31').filter((duty) => duty.kind === 'periodic' && duty.evidence?.kind === 'landing');
      const commits = portal.history.kind === 'git' ? portal.history.commits : [];
      const rows = met.map((duty) => commits.find((commit) => commit.id === duty.evidence?.commit)?.changes[0]?.blob);
      expect(new Set(rows).size).toBe(rows.length);
    }),
    runs,
  );
});

it('due dates never go back as periods go on, in any frequency', () => {
  const regulation = { ...makeRegulation(), periodic: PERIODIC.map((frequency) => ({ frequency, days: 15, article: '7.6' })) };
  const items = PERIODIC.map((frequency, i) => makeItem({ code: `YT-0${i}`, frequency }));
  const portal = makePortal({
    holidays,
    regulation,
    datasets: [],
    lists: [makeList({ issued: '2024-12-01', inForceFrom: '2024-12-01', items })],
  });
  const duties = ledger(portal, '2024-12-01', '2028-12-31').filter((duty) => duty.kind === 'periodic');
  for (const { code } of items) {
    const own = duties.filter((duty) => duty.item === code).sort((a, b) => (a.opens < b.opens ? -1 : 1));
    expect(own.length).toBeGreaterThan(1);
    expect(own.map((duty) => duty.due)).toEqual(own.map((duty) => duty.due).sort());
    for (const [i, duty] of own.entries()) expect(duty.opens > (own[i - 1]?.opens ?? '')).toBe(true);
  }
});
