import { expect, test } from 'vitest';
import { makeQuality } from '../../src/domain/measure/quality/quality.ts';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import type { Duty } from '../../src/domain/model/duty.ts';
import type { Finding } from '../../src/domain/model/finding.ts';
import type { Feedback } from '../../src/domain/model/operations.ts';
import type { Portal } from '../../src/domain/model/portal.ts';
import { DEFAULT_METHOD, type IndicatorId, type Score } from '../../src/domain/model/quality.ts';
import { sayCriterion } from '../../src/words/quality.ts';
import { makeAgency } from '../make-catalogue.ts';
import { makeDataset, makeFile, makePortal } from '../make-portal.ts';

const WINDOW = { from: '2026-06-15', to: '2026-12-14', asOf: '2026-12-15' };

function measure(portal: Portal, findings: readonly Finding[] = [], duties: readonly Duty[] = ledger(portal, WINDOW.asOf)) {
  return makeQuality({ portal, findings, duties, ...WINDOW });
}

function shares(score: Score | undefined): Partial<Record<IndicatorId, number | undefined>> {
  return Object.fromEntries((score?.indicators ?? []).map(({ id, share }) => [id, share]));
}

/** The duties of the small portal, with the states that a test wants, latest due last. */
function withStates(portal: Portal, states: readonly Partial<Duty>[]): Duty[] {
  const inWindow = ledger(portal, WINDOW.asOf).filter(({ due }) => due >= WINDOW.from && due < WINDOW.asOf);
  expect(inWindow).toHaveLength(states.length);
  return inWindow.map((duty, i) => ({ ...duty, ...states[i] }));
}

test('on time counts whole, up to 15 days late half, later and missing nothing', () => {
  const portal = makePortal();
  const halves = withStates(portal, [{ state: 'provided-late', days: 15 }, { state: 'provided' }]);
  expect(shares(measure(portal, [], halves).ofAgency('so-y-te')).A1).toBe(0.75);
  const nothing = withStates(portal, [
    { state: 'provided-late', days: 16 },
    { state: 'overdue', days: 60 },
  ]);
  expect(shares(measure(portal, [], nothing).ofAgency('so-y-te')).A1).toBe(0);
});

test('what did not arise drops out and the rest is scaled up', () => {
  const score = measure(makePortal()).ofAgency('so-y-te');
  expect(shares(score)).toMatchObject({ A3: undefined, D1: undefined, D2: undefined });
  const counted = (score?.indicators ?? []).filter(({ share }) => share !== undefined);
  const weight = counted.reduce((sum, one) => sum + one.weight, 0);
  const gained = counted.reduce((sum, one) => sum + one.weight * (one.share ?? 0), 0);
  expect(weight).toBe(85);
  expect(score?.points).toBeCloseTo((100 * gained) / weight, 1);
});

test('waived and unverifiable duties are not judged', () => {
  const portal = makePortal();
  const duties = withStates(portal, [{ state: 'waived' }, { state: 'unverified' }]);
  expect(shares(measure(portal, [], duties).ofAgency('so-y-te'))).toMatchObject({ A1: undefined, A2: 1 });
});

test('an agency that owes nothing has no score', () => {
  expect(measure(makePortal()).ofAgency('so-khcn')).toBeUndefined();
});

test('a statement that nothing changed counts like data', () => {
  const portal = makePortal();
  const evidence = { kind: 'no-change' as const, file: 'datasets/so-y-te/co-so-kham-benh/metadata.yaml', day: '2026-07-02' };
  const duties = withStates(portal, [{ state: 'provided', evidence }, { state: 'provided' }]);
  expect(shares(measure(portal, [], duties).ofAgency('so-y-te')).A1).toBe(1);
});

test.each(['privacy/citizen-id', 'secret/private-key'])('%s holds the grade down, whatever the points', (code) => {
  const where = { file: 'datasets/so-y-te/co-so-kham-benh/2026-Q3.csv', line: 3 };
  const score = measure(makePortal(), [{ code, level: 'error', where, args: {} }]).ofAgency('so-y-te');
  expect(score).toMatchObject({ grade: DEFAULT_METHOD.grades.length - 1, leaks: 1 });
  const doubt = measure(makePortal(), [{ code, level: 'warning', where, args: {} }]).ofAgency('so-y-te');
  expect(doubt?.leaks).toBe(0);
});

test('an incident recorded as a leak holds the grade down in its own time only', () => {
  const leak = makeFeedback({ kind: 'incident', leak: true, received: '2026-08-01' });
  const portal = makePortal({ feedback: [leak] });
  expect(measure(portal).ofAgency('so-y-te')).toMatchObject({ grade: 3, leaks: 1 });
  expect(measure({ ...portal, feedback: [{ ...leak, received: '2026-01-01' }] }).ofAgency('so-y-te')?.leaks).toBe(0);
});

test('a dataset left out for an error is no data: it cannot raise the score', () => {
  const where = { file: 'datasets/so-y-te/co-so-kham-benh/2026-Q3.csv' };
  const whole = measure(makePortal()).ofAgency('so-y-te');
  const broken = measure(makePortal(), [{ code: 'table/type', level: 'error', where, args: {} }]).ofAgency('so-y-te');
  expect(shares(broken)).toMatchObject({ A2: 0, C2: 0.5, C4: 0.5 });
  expect(broken?.points).toBeLessThan(whole?.points ?? 0);
});

test('feedback: answered in time, late, and still within its time', () => {
  const feedback = [
    makeFeedback({ received: '2026-08-01', answered: '2026-08-16' }),
    makeFeedback({ received: '2026-08-01', answered: '2026-08-17' }),
    makeFeedback({ received: '2026-12-10' }),
  ];
  expect(shares(measure(makePortal({ feedback })).ofAgency('so-y-te')).D2).toBe(0.5);
});

test('availability counts only where somebody measured it', () => {
  const checked = { dataset: 'co-so-kham-benh', downloads: 10, checks: { made: 4, passed: 3 } };
  const usage = [{ month: '2026-10', datasets: [checked], illustrative: false }];
  expect(shares(measure(makePortal({ usage })).ofAgency('so-y-te')).D1).toBe(0.75);
});

test('Excel alone is not open; a CSV of the same period is', () => {
  const excel = makeDataset({ resources: [makeFile('2026-Q3.xlsx')] });
  const both = makeDataset({ resources: [makeFile('2026-Q3.xlsx'), makeFile('2026-Q3.csv')] });
  const open = (dataset: typeof excel) => {
    const portal = makePortal({ datasets: [dataset], history: { kind: 'none', because: 'no-git' } });
    return shares(measure(portal).ofDataset(dataset)).C1;
  };
  expect(open(excel)).toBe(0);
  expect(open(both)).toBe(1);
});

test('metadata: 50 of the 405 points hang on whom to ask', () => {
  const asked = (portal: Portal) => shares(measure(portal).ofAgency('so-y-te')).B ?? 0;
  const contact = { name: { vi: 'Phòng Kế hoạch' } };
  const named = asked(makePortal({ agencies: [makeAgency('so-y-te', 'Sở Y tế', { contact })] }));
  expect(named).toBe(1);
  expect(asked(makePortal())).toBeCloseTo(355 / 405, 9);
});

test('every criterion says why, and what would gain the rest', () => {
  const score = measure(makePortal()).ofAgency('so-y-te');
  for (const criterion of (score?.indicators ?? []).flatMap(({ criteria }) => criteria)) {
    for (const lang of ['vi', 'en'] as const) {
      const said = sayCriterion(criterion, lang);
      expect(said.why).toMatch(/\.$/);
      expect(said.gain === undefined).toBe(criterion.got === criterion.max);
    }
  }
});

function makeFeedback(overrides: Partial<Feedback>): Feedback {
  return {
    id: 'a',
    received: '2026-08-01',
    kind: 'error',
    agency: 'so-y-te',
    summary: { vi: 'a' },
    leak: false,
    illustrative: true,
    ...overrides,
  };
}
