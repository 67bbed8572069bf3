import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar/day.ts';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import { assess } from '../../src/domain/measure/assessment/assess.ts';
import { halfOf, windowOf } from '../../src/domain/measure/assessment/window.ts';
import type { Duty } from '../../src/domain/model/duty.ts';
import { layDesks } from '../../src/domain/remind/lay-desks.ts';
import { buildSiteView } from '../../src/domain/views/site-view.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { ledgerCsv as publicCsv } from '../../src/render/ledger-csv.ts';
import { dutyCalendar } from '../../src/render/icalendar.ts';
import { ledgerJson } from '../../src/render/ledger-json.ts';
import { ledgerCsv, ledgerMarkdown, ledgerText } from '../../src/render/ledger-text.ts';
import { sayDay } from '../../src/words/dates.ts';
import { baseRepository } from '../base-repository.ts';
import { makeTestRepo } from '../make-test-repo.ts';
import { parseIcs, valueOf } from '../render/parse-ics.ts';
import { projectRoot } from '../run-command.ts';

/** Periods on time, late and missing, one of them waived. */
function makeSynthetic(): string {
  const repo = makeTestRepo(baseRepository());
  repo.commit('Nộp', '2026-07-20');
  repo.commit('Miễn', '2026-11-01', {
    'catalogue/waivers/mien.yaml':
      'item: YT-01\nperiod: 2026-Q3\nreason: Bão số 9\ndocument: 5/UBND\nby: UBND tỉnh\nuntil: 2026-12-31\n',
  });
  return repo.dir;
}

const DAYS = ['2025-01-16', '2026-11-25', '2027-02-01', '2028-02-29'];
const figures = (duty: Pick<Duty, 'id' | 'due' | 'state' | 'days'>) =>
  `${duty.id} ${duty.due} ${duty.state} ${duty.days ?? ''}`.trim();

describe.each([
  ['the content', projectRoot],
  ['a synthetic repository', makeSynthetic()],
])('every place gives the same figures of %s', async (_name, root) => {
  const portal = await readPortal(root);
  const names = { agency: () => undefined, item: () => undefined };

  it.each(DAYS)('on %s', (asOf) => {
    const duties = ledger(portal, asOf);
    const own = duties.map(figures);
    const json = ledgerJson(duties, asOf, 'vi');
    expect(json.duties.map(figures)).toEqual(own);
    const asTable = (text: string) =>
      (parse(text, { columns: true }) as Record<string, string>[]).map((row) =>
        `${row['id']} ${row['due']} ${row['state']} ${row['days']}`.trim(),
      );
    expect(asTable(ledgerCsv(duties, 'vi'))).toEqual(own);
    expect(asTable(publicCsv(duties))).toEqual(own);
    const events = parseIcs(dutyCalendar(duties, asOf, 'https://vi-du.vn', 'vi')).components[0]?.components ?? [];
    expect(events.map((event) => valueOf(event, 'DTSTART'))).toEqual(duties.map(({ due }) => due.replaceAll('-', '')));
    for (const text of [ledgerText(duties, asOf, 'vi', names, false), ledgerMarkdown(duties, asOf, 'vi', names)])
      for (const due of new Set(duties.map((duty) => duty.due)))
        expect(text.split(sayDay(due, 'vi')).length - 1).toBeGreaterThanOrEqual(duties.filter((duty) => duty.due === due).length);

    const site = buildSiteView({ portal, duties, findings: [], asOf });
    expect(site.duties.map(figures)).toEqual(own);
    const count = (state: Duty['state'], of: readonly Duty[] = duties) => of.filter((duty) => duty.state === state).length;
    for (const [state, shown] of Object.entries(json.summary)) expect(shown).toBe(count(state as Duty['state']));
    for (const agency of site.agencies)
      expect(agency.score.overdue).toBe(
        count(
          'overdue',
          duties.filter((duty) => duty.agency === agency.id),
        ),
      );
    const desks = layDesks(portal.agencies, duties, asOf).flatMap(({ overdue }) => overdue.map(figures));
    expect(desks.toSorted()).toEqual(
      duties
        .filter(({ state }) => state === 'overdue')
        .map(figures)
        .toSorted(),
    );

    const period = halfOf(asOf, portal.regulation);
    const window = windowOf(period, portal.regulation) ?? { from: asOf, to: addDays(asOf, 1) };
    const { agencies, duties: all } = assess({ portal, duties, findings: [], period, window, asOf });
    expect(agencies.reduce((sum, one) => sum + one.duties.missing, 0)).toBe(all.missing);
    expect(agencies.reduce((sum, one) => sum + one.duties.late, 0)).toBe(all.late);
    expect(site.assessments.find((view) => view.period === period)?.report.assessment.duties).toEqual(all);
  });
});
