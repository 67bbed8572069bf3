import { expect, it } from 'vitest';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import type { Counting } from '../../src/domain/model/regulation.ts';
import type { Portal } from '../../src/domain/model/portal.ts';
import { makeItem, makeList, makeRegulation } from '../make-catalogue.ts';
import { makePortal } from '../make-portal.ts';
import { readRealHolidays } from '../real-holidays.ts';

/** One item of every frequency of Art. 7.6 a–c since the regulation took effect; the operator's own duties beside them. */
function portalWith(firstDay: Counting['firstDay']): Portal {
  const frequencies = ['annual', 'half-yearly', 'quarterly'] as const;
  const items = frequencies.map((frequency, i) => makeItem({ code: `YT-0${i + 1}`, frequency }));
  return makePortal({
    holidays: readRealHolidays(),
    datasets: [],
    lists: [makeList({ issued: '2024-12-01', inForceFrom: '2024-12-01', items })],
    regulation: {
      ...makeRegulation(),
      counting: { firstDay, rollForward: true },
      fixed: [
        { kind: 'assessment', before: ['06-30', '12-30'], article: '9.2' },
        { kind: 'report', before: ['06-30', '12-31'], article: '11.4' },
      ],
      monthlyReport: { day: 5, article: '14.3' },
      listReview: { agencies: ['department'], article: '13.5', operatorArticle: '11.3' },
    },
  });
}

function dueDates(firstDay: Counting['firstDay'], kinds: RegExp): string[] {
  const duties = ledger(portalWith(firstDay), '2024-12-01', '2028-12-31').filter((duty) => duty.due <= '2028-12-31');
  return duties.filter((duty) => kinds.test(duty.id)).map((duty) => `${duty.id.replace(/\/so-[a-z-]+/, '')} ${duty.due}`);
}

/** What falls due on one day: the year, its second half and its last quarter; else a half and a quarter, or a quarter alone. */
const CIVIL = [
  ['2025-01-16', '2024', '2024-H2', '2024-Q4'],
  ['2025-04-16', '2025-Q1'],
  ['2025-07-16', '2025-H1', '2025-Q2'],
  ['2025-10-16', '2025-Q3'],
  ['2026-01-16', '2025', '2025-H2', '2025-Q4'],
  ['2026-04-16', '2026-Q1'],
  ['2026-07-16', '2026-H1', '2026-Q2'],
  ['2026-10-16', '2026-Q3'],
  ['2027-01-18', '2026', '2026-H2', '2026-Q4'],
  ['2027-04-19', '2027-Q1'],
  ['2027-07-16', '2027-H1', '2027-Q2'],
  ['2027-10-18', '2027-Q3'],
  ['2028-01-17', '2027', '2027-H2', '2027-Q4'],
  ['2028-04-17', '2028-Q1'],
  ['2028-07-17', '2028-H1', '2028-Q2'],
  ['2028-10-16', '2028-Q3'],
];
const LITERAL = CIVIL.map(([, ...periods], i) => [
  [
    ...['2025-01-15', '2025-04-15', '2025-07-15', '2025-10-15', '2026-01-15', '2026-04-15', '2026-07-15', '2026-10-15'],
    ...['2027-01-15', '2027-04-15', '2027-07-15', '2027-10-15', '2028-01-17', '2028-04-17', '2028-07-17', '2028-10-16'],
  ][i],
  ...periods,
]);
const CODES = [/^\d{4}$/, /H/, /Q/];

it.each([
  ['exclude-first', CIVIL],
  ['include-first', LITERAL],
] as const)('every data duty due up to 2028, %s', (firstDay, table) => {
  const expected = table.flatMap(([due, ...periods]) =>
    periods.map((period) => `yt-0${CODES.findIndex((form) => form.test(period ?? '')) + 1}/${period} ${due}`),
  );
  expect(dueDates(firstDay, /^yt-\d+\/[a-z-]+\/20/)).toEqual(expected);
});

it('the assessment and the report, the same in both readings', () => {
  const expected = [
    'assessment/2024-H2 2024-12-29',
    'report/2024-H2 2024-12-30',
    'assessment/2025-H1 2025-06-29',
    'report/2025-H1 2025-06-29',
    'assessment/2025-H2 2025-12-29',
    'report/2025-H2 2025-12-30',
    'assessment/2026-H1 2026-06-29',
    'report/2026-H1 2026-06-29',
    'assessment/2026-H2 2026-12-29',
    'report/2026-H2 2026-12-30',
    'assessment/2027-H1 2027-06-29',
    'report/2027-H1 2027-06-29',
    'assessment/2027-H2 2027-12-29',
    'report/2027-H2 2027-12-30',
    'assessment/2028-H1 2028-06-29',
    'report/2028-H1 2028-06-29',
    'assessment/2028-H2 2028-12-29',
    'report/2028-H2 2028-12-30',
  ];
  expect(dueDates('exclude-first', /^(assessment|report)\//)).toEqual(expected);
  expect(dueDates('include-first', /^(assessment|report)\//)).toEqual(expected);
});

it('the monthly report by the fifth, moved over days off', () => {
  expect(dueDates('exclude-first', /^monthly/).map((line) => line.slice(15))).toEqual([
    ...['2024-12 2025-01-06', '2025-01 2025-02-05', '2025-02 2025-03-05', '2025-03 2025-04-08', '2025-04 2025-05-05'],
    ...['2025-05 2025-06-05', '2025-06 2025-07-07', '2025-07 2025-08-05', '2025-08 2025-09-05', '2025-09 2025-10-06'],
    ...['2025-10 2025-11-05', '2025-11 2025-12-05', '2025-12 2026-01-05', '2026-01 2026-02-05', '2026-02 2026-03-05'],
    ...['2026-03 2026-04-06', '2026-04 2026-05-05', '2026-05 2026-06-05', '2026-06 2026-07-06', '2026-07 2026-08-05'],
    ...['2026-08 2026-09-07', '2026-09 2026-10-05', '2026-10 2026-11-05', '2026-11 2026-12-07', '2026-12 2027-01-05'],
    ...['2027-01 2027-02-12', '2027-02 2027-03-05', '2027-03 2027-04-05', '2027-04 2027-05-05', '2027-05 2027-06-07'],
    ...['2027-06 2027-07-05', '2027-07 2027-08-05', '2027-08 2027-09-06', '2027-09 2027-10-05', '2027-10 2027-11-05'],
    ...['2027-11 2027-12-06', '2027-12 2028-01-05', '2028-01 2028-02-07', '2028-02 2028-03-06', '2028-03 2028-04-05'],
    ...['2028-04 2028-05-05', '2028-05 2028-06-05', '2028-06 2028-07-05', '2028-07 2028-08-07', '2028-08 2028-09-05'],
    ...['2028-09 2028-10-05', '2028-10 2028-11-06', '2028-11 2028-12-05'],
  ]);
});

it('a review of the list by each agency and a proposal by the operator, from the first whole half-year on', () => {
  expect(dueDates('exclude-first', /^list-/)).toEqual(
    ['2025-H1 2025-06-30', '2025-H2 2025-12-31', '2026-H1 2026-06-30', '2026-H2 2026-12-31', '2027-H1 2027-06-30']
      .concat(['2027-H2 2027-12-31', '2028-H1 2028-06-30'])
      .flatMap((half) => [`list-proposal/${half}`, `list-review/${half}`, `list-review/${half}`]),
  );
});

it.each([
  // Published, three months later, moved: a Sunday at the end of a short month; a holiday; a leap year; a long weekend.
  ['2024-12-20', '2025-03-20', '2025-03-20'],
  ['2025-09-15', '2025-12-15', '2025-12-15'],
  ['2025-11-30', '2026-02-28', '2026-03-02'],
  ['2026-01-31', '2026-04-30', '2026-05-04'],
  ['2026-11-30', '2027-02-28', '2027-03-01'],
  ['2027-01-16', '2027-04-16', '2027-04-19'],
  ['2027-11-30', '2028-02-29', '2028-02-29'],
  ['2028-01-29', '2028-04-29', '2028-05-03'],
])('a list published on %s: first provision %s, due %s', (issued, last, due) => {
  const lists = [makeList({ issued, inForceFrom: issued, items: [makeItem({ frequency: 'on-change' })] })];
  const portal = { ...portalWith('exclude-first'), lists };
  const [first] = ledger(portal, issued).filter((duty) => duty.kind === 'first-provision');
  expect(first).toMatchObject({
    id: `yt-01/so-y-te/first-${issued}`,
    period: issued,
    opens: issued,
    due,
    reckoning: { last, months: 3 },
  });
});

it.each([
  // A change that would fall due before the day the list itself sets for the item comes with the first provision.
  ['2026-03-02', '2026-06-30', false],
  ['2026-06-15', '2026-06-30', true],
  ['2026-06-16', '2026-06-30', true],
  ['2026-03-02', undefined, true],
])('a change announced on %s of an item with roadmap %s: owed %s', (announced, roadmap, isOwed) => {
  const item = makeItem({ frequency: 'on-change', ...(roadmap ? { roadmap } : {}) });
  const portal = {
    ...portalWith('exclude-first'),
    lists: [makeList({ issued: '2025-12-20', inForceFrom: '2026-01-01', items: [item] })],
    changes: [{ id: 'a', item: 'YT-01', announced, document: 'QĐ', summary: { vi: '' }, illustrative: true }],
  };
  expect(ledger(portal, '2026-07-31').some((duty) => duty.kind === 'on-change')).toBe(isOwed);
});
