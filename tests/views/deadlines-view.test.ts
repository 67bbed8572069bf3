import { describe, expect, test } from 'vitest';
import type { Duty } from '../../src/domain/model/duty.ts';
import { buildSiteView } from '../../src/domain/views/site-view.ts';
import { makeAgency, makeItem, makeList } from '../make-catalogue.ts';
import { makeDuty, makePortal } from '../make-portal.ts';

const asOf = '2026-11-23';
const communes = ['xa-a', 'xa-b', 'xa-c'].map((id) => makeAgency(id, `Xã ${id.slice(-1).toUpperCase()}`, { kind: 'commune' }));
const departments = ['so-y-te', 'so-khcn', 'so-noi-vu'].map((id) => makeAgency(id, id));
const list = makeList({ items: [makeItem(), makeItem({ code: 'XA-01', holder: { every: 'commune' } })] });

function build(duties: readonly Duty[]) {
  const portal = makePortal({ agencies: [...departments, ...communes], lists: [list] });
  return buildSiteView({ portal, duties, findings: [], asOf });
}

const ofCommune = (agency: string, period: string, overrides: Partial<Duty> = {}) =>
  makeDuty({ id: `xa-01/${agency}/${period}`, item: 'XA-01', agency, period, ...overrides });

const late = makeDuty({ period: '2026-Q2', due: '2026-07-16', state: 'provided-late', days: 4 });
const coming = makeDuty({ period: '2026-Q4', due: '2027-01-18', state: 'not-due', days: 56 });
const communesQ3 = [
  ofCommune('xa-a', '2026-Q3'),
  ofCommune('xa-b', '2026-Q3', { state: 'overdue', days: 38 }),
  ofCommune('xa-c', '2026-Q3', { state: 'overdue', days: 38 }),
];
const { deadlines, agencies } = build([late, ...communesQ3, coming]);

describe('lists of duties', () => {
  test('what many agencies owe of one thing takes one line, with the number in each state', () => {
    expect(deadlines.overdue.map((row) => [row.subject.id, row.period, row.duties.length])).toEqual([['xa-01', '2026-Q3', 2]]);
    const october = deadlines.months.find(({ month }) => month === '2026-10');
    expect(october?.days.map((day) => [day.day, day.left, day.rows.length, day.duties, day.agencies])).toEqual([
      ['2026-10-16', -38, 1, 3, 3],
    ]);
    expect(october?.days[0]?.rows[0]?.counts).toMatchObject({ provided: 1, overdue: 2 });
  });

  test('months stand newest first and know their neighbours', () => {
    expect(deadlines.months.map(({ month, before, after }) => [month, before, after])).toEqual([
      ['2027-01', '2026-10', undefined],
      ['2026-10', '2026-07', '2027-01'],
      ['2026-07', undefined, '2026-10'],
    ]);
  });

  test('next are the days on which something open is due, and each reason once', () => {
    expect(deadlines.next.map(({ day, left, duties }) => [day, left, duties])).toEqual([['2027-01-18', 56, 1]]);
    const annual = { ...coming, id: 'yt-02/so-y-te/2026', period: '2026', reckoning: { ...coming.reckoning, article: '7.6.a' } };
    const [day] = build([coming, { ...coming, id: 'yt-03/so-y-te/2026-Q4' }, annual]).deadlines.next;
    expect(day?.reasons.map(({ reckoning }) => reckoning.article)).toEqual(['7.6.c', '7.6.a']);
  });

  test('nothing is due: nothing is listed', () => {
    const empty = build([]).deadlines;
    expect([empty.overdue, empty.next, empty.months, empty.subjects, empty.tracks]).toEqual([[], [], [], [], []]);
  });
});

describe('addresses', () => {
  test('a subject that one agency owes leads to its track, one that many owe to the page of all', () => {
    const urls = build([coming, ...communesQ3]).duties.map(({ subject, url }) => [subject.url, url]);
    expect(urls[0]).toEqual(['/han-cung-cap/yt-01/so-y-te/', '/han-cung-cap/yt-01/so-y-te/#2026-Q4']);
    expect(urls[1]).toEqual(['/han-cung-cap/xa-01/', '/han-cung-cap/xa-01/xa-a/#2026-Q3']);
    expect(deadlines.subjects.map(({ id, agencies: count }) => [id, count])).toEqual([['xa-01', 3]]);
    expect(deadlines.tracks.map(({ url }) => url)).toContain('/han-cung-cap/xa-01/xa-b/');
  });

  test('a duty without an item is about its kind', () => {
    const review: Duty = { ...withoutItem(coming), id: 'list-review/so-y-te/2026-H1', kind: 'list-review', period: '2026-H1' };
    const [duty] = build([review]).duties;
    expect(duty?.subject).toEqual({ id: 'list-review', kind: 'list-review', url: '/han-cung-cap/list-review/so-y-te/' });
  });
});

function withoutItem({ item: _, dataset: __, ...rest }: Duty): Duty {
  return rest;
}

describe('the matrix of periods', () => {
  test('has a column for every period between the first and the last, a gap as nothing', () => {
    const [matrix] = agencies.find(({ id }) => id === 'so-y-te')?.matrices ?? [];
    expect(matrix?.periods).toEqual(['2026-Q2', '2026-Q3', '2026-Q4']);
    expect(matrix?.rows.map(({ url, cells }) => [url, cells.map((cell) => cell?.state)])).toEqual([
      ['/han-cung-cap/yt-01/so-y-te/', ['provided-late', undefined, 'not-due']],
    ]);
  });

  test('of an item has its agencies by name', () => {
    const [matrix] = deadlines.subjects[0]?.matrices ?? [];
    expect(matrix?.rows.map(({ agency, cells }) => [agency.id, cells[0]?.state])).toEqual([
      ['xa-a', 'provided'],
      ['xa-b', 'overdue'],
      ['xa-c', 'overdue'],
    ]);
  });

  test('keeps the latest eight of twelve years, short periods first, and leaves announced changes to a list', () => {
    const quarters = Array.from({ length: 48 }, (_, i) => makeDuty({ period: `${2015 + Math.floor(i / 4)}-Q${(i % 4) + 1}` }));
    const year = makeDuty({ id: 'yt-02/so-y-te/2026', item: 'YT-02', period: '2026' });
    const change = makeDuty({ id: 'yt-03/so-y-te/2026-10-01', item: 'YT-03', kind: 'on-change', period: '2026-10-01' });
    const agency = build([...quarters, year, change]).agencies.find(({ id }) => id === 'so-y-te');
    expect(agency?.matrices.map(({ frequency, periods, earlier }) => [frequency, periods.length, earlier])).toEqual([
      ['quarterly', 8, 40],
      ['annual', 1, 0],
    ]);
    expect(agency?.unplaced.map(({ period }) => period)).toEqual(['2026-10-01']);
  });
});

describe('the scoreboard', () => {
  const other = (agency: string, period: string, overrides: Partial<Duty>) =>
    makeDuty({ id: `yt-09/${agency}/${period}`, item: 'YT-09', agency, period, ...overrides });

  test('keeps kinds apart; best share first, then fewest days late; who owed nothing yet is not placed', () => {
    const view = build([
      makeDuty({ period: '2026-Q2', state: 'overdue', days: 130 }),
      makeDuty({ period: '2026-Q3' }),
      other('so-khcn', '2026-Q2', { state: 'provided-late', days: 2 }),
      other('so-khcn', '2026-Q3', {}),
      ...communesQ3,
    ]);
    const boards = view.deadlines.scoreboard.map(({ kind, ranked, unranked }) => [
      kind,
      ranked.map(({ id }) => id),
      unranked.map(({ id }) => id),
    ]);
    expect(boards).toEqual([
      ['department', ['so-khcn', 'so-y-te'], ['so-noi-vu']],
      ['commune', ['xa-a', 'xa-b', 'xa-c'], []],
    ]);
    expect(view.deadlines.scoreboard[1]?.score).toMatchObject({ met: 1, due: 3, overdue: 2, lateDays: 76 });
  });

  test('counts a signed «nothing new» as what it is', () => {
    const evidence = { kind: 'no-change', file: 'metadata.yaml', day: '2026-10-02', document: '12/SYT' } as const;
    const agency = build([makeDuty({ period: '2026-Q3', evidence })]).agencies.find(({ id }) => id === 'so-y-te');
    expect(agency?.score).toMatchObject({ met: 1, due: 1, noChange: 1, late: 0, lateDays: 0 });
  });
});
