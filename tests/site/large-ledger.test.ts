import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar/day.ts';
import { periodsOfYear } from '../../src/domain/model/period.ts';
import { buildSiteView } from '../../src/domain/views/site-view.ts';
import { dutiesCsv } from '../../src/render/duties-csv.ts';
import { makeAgency, makeItem, makeList } from '../make-catalogue.ts';
import { makeDuty, makePortal } from '../make-portal.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { readBuiltPages } from './build-fixture.ts';
import { sentBytes } from './sent-bytes.ts';

const asOf = '2026-11-23';
const STATES = ['provided', 'provided', 'provided-late', 'overdue'] as const;
const communes = Array.from({ length: 96 }, (_, i) => makeAgency(`xa-${i}`, `Ủy ban nhân dân xã Số ${i}`, { kind: 'commune' }));
const departments = Array.from({ length: 14 }, (_, i) => makeAgency(`so-${i}`, `Sở Thứ ${i}`));
const periods = [2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) => periodsOfYear('quarterly', year));
const ofCommunes = Array.from({ length: 4 }, (_, i) => ({ code: `XA-0${i}`, holders: communes }));
const ofDepartments = Array.from({ length: 60 }, (_, i) => ({
  code: `SO-${i}`,
  holders: departments.slice(i % 14, (i % 14) + 1),
}));

/** 10,656 duties: four items of every commune and sixty of departments, quarterly over six years. */
const duties = [...ofCommunes, ...ofDepartments].flatMap(({ code, holders }, item) =>
  holders.flatMap(({ id: agency }, holder) =>
    periods.map((period, i) => {
      const due = addDays(period.end, 16);
      const state = due >= asOf ? 'not-due' : (STATES[(item + holder + i) % 4] ?? 'provided');
      const id = `${code.toLowerCase()}/${agency}/${period.id}`;
      return makeDuty({ id, item: code, agency, period: period.id, opens: addDays(period.end, 1), due, state, days: 7 });
    }),
  ),
);

test('with 10,000 duties no page of the ledger or of an agency sends more than 60 kB, and the look-up’s table less than 200 kB', async () => {
  duties.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1));
  const items = [...ofCommunes, ...ofDepartments].map(({ code, holders }) =>
    makeItem({ code, holder: holders.length > 1 ? { every: 'commune' } : (holders[0]?.id ?? '') }),
  );
  const portal = makePortal({ agencies: [...departments, ...communes], lists: [makeList({ items })], datasets: [] });
  const view = buildSiteView({ portal, duties, findings: [], asOf });
  const pages = await readBuiltPages(view, makeTestFolder());
  const heaviest = [...pages].sort((a, b) => b[1].length - a[1].length).slice(0, 12);
  for (const [path, html] of heaviest) expect(sentBytes(html), path).toBeLessThan(60_000);
  const overview = pages.get('/han-cung-cap/index.html') ?? '';
  expect(overview).toContain('Đây là 40 trong ');
  expect(overview.length).toBeLessThan(200_000);
  expect(sentBytes(dutiesCsv(view.duties))).toBeLessThan(200_000);
  expect(view.deadlines.months.every(({ days }) => days.every(({ rows }) => rows.length <= 64))).toBe(true);
}, 120_000);
