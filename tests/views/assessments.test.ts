import { expect, test } from 'vitest';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import { assess } from '../../src/domain/measure/assessment/assess.ts';
import { makeAssessmentViews } from '../../src/domain/views/assessment-views.ts';
import { buildSiteView } from '../../src/domain/views/site-view.ts';
import { makePortal } from '../make-portal.ts';

const ASOF = '2026-11-23';

test('without a published result the half-year that runs and the one before are shown as provisional', () => {
  const portal = makePortal();
  const views = makeAssessmentViews({ portal, duties: ledger(portal, ASOF), findings: [], asOf: ASOF });
  expect(views.map(({ period, url, state, report }) => [period, url, state, report.assessment.asOf])).toEqual([
    ['2026-H2', '/danh-gia/2026-H2/', 'running', ASOF],
    ['2026-H1', '/danh-gia/2026-H1/', 'open', '2026-06-15'],
  ]);
});

test('a published result is shown as it was frozen, newest version first, and never computed again', () => {
  const portal = makePortal();
  const window = { from: '2025-12-15', to: '2026-06-14' };
  const result = { ...assess({ portal, duties: [], findings: [], period: '2026-H1', window, asOf: '2026-06-15' }), method: 'cũ' };
  const [commit, inputs] = ['a'.repeat(40), 'b'.repeat(64)];
  const versions = [
    { version: 1, commit, inputs, rules: 1, result },
    { version: 2, reason: { vi: 'Ghi sai' }, commit, inputs, rules: 1, result },
  ];
  const frozen = { ...portal, assessments: [{ period: '2026-H1', versions }] };
  const view = makeAssessmentViews({ portal: frozen, duties: [], findings: [], asOf: ASOF }).at(-1);
  expect(view).toMatchObject({
    period: '2026-H1',
    state: 'frozen',
    versions: [{ version: 2, reason: { vi: 'Ghi sai' } }, { version: 1 }],
  });
  expect(view?.report.assessment).toBe(result);
});

test('nothing is assessed for a time before the regulation', () => {
  const portal = makePortal();
  const regulation = { ...portal.regulation, effective: '2026-07-01' };
  const views = makeAssessmentViews({ portal: { ...portal, regulation }, duties: [], findings: [], asOf: ASOF });
  expect(views.map(({ period }) => period)).toEqual(['2026-H2']);
});

test('a dataset has its score, and the statistics the coverage and the half-years', () => {
  const portal = makePortal();
  const site = buildSiteView({ portal, duties: ledger(portal, ASOF), findings: [], asOf: ASOF });
  expect(site.datasets[0]?.quality?.points).toBe(77);
  expect(site.statistics.coverage).toEqual({ listed: 1, provided: 1 });
  expect(site.statistics.halves.map(({ period, due, onTime }) => [period, due, onTime])).toEqual([
    ['2026-H1', 3, 0],
    ['2026-H2', 2, 2],
  ]);
});

test('an agency is shown with the points that the running assessment gives it', () => {
  const portal = makePortal();
  const { assessments, agencies } = buildSiteView({ portal, duties: ledger(portal, ASOF), findings: [], asOf: ASOF });
  const assessed = assessments[0]?.report.assessment.agencies.flatMap(({ agency, score }) =>
    score ? [[agency, score.points]] : [],
  );
  const shown = agencies.flatMap(({ id, quality }) => (quality ? [[id, quality.score.points]] : []));
  expect(shown.toSorted()).toEqual(assessed?.toSorted());
  expect(shown.length).toBeGreaterThan(0);
  expect(agencies.find(({ id }) => id === 'so-y-te')?.quality).toMatchObject({ period: '2026-H2', url: '/danh-gia/2026-H2/' });
});
