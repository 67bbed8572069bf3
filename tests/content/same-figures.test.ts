import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar/day.ts';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import { assess } from '../../src/domain/measure/assessment/assess.ts';
import { halfOf, windowOf } from '../../src/domain/measure/assessment/window.ts';
import type { Duty } from '../../src/domain/model/duty.ts';
import { layDesks } from '../../src/domain/remind/lay-desks.ts';
import { buildSiteView } from '../../src/domain/views/site-view.ts';
import { openReport } from '../../src/io/open-report.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { dutiesCsv } from '../../src/render/duties-csv.ts';
import { dutyCalendar } from '../../src/render/icalendar.ts';
import { ledgerJson } from '../../src/render/ledger-json.ts';
import { makeReportDocument } from '../../src/render/report/make-document.ts';
import { reportDocx } from '../../src/render/report/report-docx.ts';
import { reportHtml } from '../../src/render/report/report-html.ts';
import { reportJson } from '../../src/render/report/report-json.ts';
import { reportXlsx } from '../../src/render/report/report-xlsx.ts';
import { ledgerCsv, ledgerMarkdown, ledgerText } from '../../src/render/ledger-text.ts';
import { sayDay } from '../../src/words/dates.ts';
import { sayState } from '../../src/words/ledger.ts';
import { reportColumns } from '../../src/words/report.ts';
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

/** The tables of a part: the texts of the cells of each row, by the names of its rows and cells. */
function rowsOf(markup: string, row: string, cell: string): string[][] {
  const inside = (text: string, name: string) =>
    [...text.matchAll(new RegExp(`<(${name})(?: [^>/]*)?(?:/>|>(.*?)</\\1>)`, 'gs'))].map((match) => match[2] ?? '');
  return inside(markup, row).map((one) => inside(one, cell).map((text) => text.replace(/<[^>]+>/g, '').trim()));
}

/** Sums over the agencies, and the states of the open duties, as a reader of the tables would count them. */
function countTables(rows: readonly string[][]) {
  const { due, onTime, late, missing, dueOn, state } = reportColumns.vi;
  const titles = [due, onTime, late, missing];
  const under = (title: string, beside: string) =>
    rows.flatMap((head, i) => {
      const at = head.includes(beside) && head.includes(reportColumns.vi.agency) ? head.indexOf(title) : -1;
      const end = rows.findIndex((row, j) => j > i && row.length !== head.length);
      return at < 0 ? [] : rows.slice(i + 1, end < 0 ? undefined : end).map((row) => row[at] ?? '');
    });
  const sums = titles.map((title) => under(title, missing).reduce((sum, text) => sum + (Number(text.replace('.', '')) || 0), 0));
  return {
    sums,
    open: under(state, dueOn)
      .filter((text) => text !== state)
      .toSorted(),
  };
}

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
    expect(asTable(dutiesCsv(duties))).toEqual(own);
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

  it.each(['2025-H2', '2026-H2', '2027-H1'])('in the report of %s, whatever its format', (period) => {
    const window = windowOf(period, portal.regulation) ?? { from: '', to: '' };
    const asOf = addDays(window.to, 1);
    const data = ledgerJson(ledger(portal, asOf), asOf, 'vi').duties.filter(
      ({ kind, due }) => ['periodic', 'on-change', 'first-provision'].includes(kind) && window.from <= due && due <= window.to,
    );
    const [onTime = 0, late = 0, missing = 0] = (['provided', 'provided-late', 'overdue'] as const).map(
      (state) => data.filter((duty) => duty.state === state).length,
    );
    const open = data
      .filter(({ state }) => state === 'provided-late' || state === 'overdue')
      .map(({ state, days }) => sayState(state, days, 'vi'))
      .toSorted();

    const view = openReport(portal, period, window, asOf);
    const report = makeReportDocument(view, 'vi');
    const json = JSON.parse(JSON.stringify(reportJson(view, 'vi'))) as { assessment: { duties: object } };
    expect(json.assessment.duties).toMatchObject({ due: data.length, onTime, late, missing });
    const parts = (bytes: Uint8Array) =>
      Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, xml: new TextDecoder().decode(part) }));
    const docx = parts(reportDocx(report, asOf)).find(({ name }) => name === 'word/document.xml')?.xml ?? '';
    const sheets = parts(reportXlsx(report)).filter(({ name }) => name.startsWith('xl/worksheets/'));
    const html = reportHtml(report);
    const expected = { sums: [data.length, onTime, late, missing], open };
    expect(countTables(rowsOf(docx, 'w:tr', 'w:tc'))).toEqual(expected);
    expect(countTables(rowsOf(html, 'tr', 't[hd]'))).toEqual(expected);
    expect(countTables(sheets.flatMap(({ xml }) => rowsOf(xml, 'row', 'c')))).toEqual(expected);
    const sentence = `${data.length} nghĩa vụ cung cấp đến hạn: ${onTime} đúng hạn (`;
    for (const text of [docx, html]) expect(data.length === 0 || text.includes(sentence)).toBe(true);
  });
});
