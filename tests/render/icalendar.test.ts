import { describe, expect, test } from 'vitest';
import { makeDutyRows } from '../../src/domain/views/due-days.ts';
import { dutyCalendar, recentDuties, rowCalendar } from '../../src/render/icalendar.ts';
import { sayReckoning } from '../../src/words/reckoning.ts';
import { makeDuty } from '../make-portal.ts';
import { makeSite } from './make-site.ts';
import { parseIcs, valueOf, type Component } from './parse-ics.ts';

const site = makeSite();
const url = site.settings.url;
const text = dutyCalendar(site.duties, site.asOf, url, 'vi');
const calendar = parseIcs(text).components[0];
const event = (period: string): Component => {
  const found = calendar?.components.find((component) => valueOf(component, 'UID')?.includes(period));
  if (!found) throw new Error(`no event for ${period}`);
  return found;
};

describe('the calendar of due dates', () => {
  test('has one all-day event a duty that blocks no time', () => {
    expect(calendar?.components).toHaveLength(3);
    const coming = event('2026-Q4');
    expect(valueOf(coming, 'UID')).toBe('yt-01-so-y-te-2026-Q4@opendata.quangngai.gov.vn');
    expect(coming.lines).toContainEqual({ name: 'DTSTART', params: ';VALUE=DATE', value: '20270118' });
    expect(coming.lines).toContainEqual({ name: 'DTEND', params: ';VALUE=DATE', value: '20270119' });
    expect(valueOf(coming, 'TRANSP')).toBe('TRANSPARENT');
    expect(valueOf(coming, 'CATEGORIES')).toBe('định kỳ,chưa đến hạn');
    expect(valueOf(coming, 'URL')).toBe(`${url}/han-cung-cap/yt-01/so-y-te/#2026-Q4`);
    expect(valueOf(coming, 'SUMMARY')).toContain('(YT-01), quý IV/2026 – Sở Y tế');
  });

  test('says the arithmetic of the date', () => {
    const duty = site.duties.find((one) => one.period === '2026-Q4');
    if (!duty) throw new Error('no duty');
    expect(valueOf(event('2026-Q4'), 'DESCRIPTION')).toContain(sayReckoning(duty.reckoning, 'vi'));
  });

  test('warns 15, 7 and 1 days before, and never for what is met or past', () => {
    const alarms = (period: string) => event(period).components.map((alarm) => valueOf(alarm, 'TRIGGER'));
    expect(alarms('2026-Q4')).toEqual(['-P15D', '-P7D', '-P1D']);
    expect(alarms('2026-Q3')).toEqual([]);
    const overdue = dutyCalendar([makeDuty({ period: '2026-Q3', state: 'overdue', days: 38 })], site.asOf, url, 'vi');
    expect(overdue).not.toContain('VALARM');
  });

  test('folds at 75 octets on whole characters, Vietnamese included', () => {
    for (const line of text.split('\r\n')) expect([line, new TextEncoder().encode(line).length <= 75]).toEqual([line, true]);
    expect(text).not.toContain('\ufffd');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('is the same whatever the clock, with the ledger’s day as its stamp', () => {
    expect(dutyCalendar(site.duties, site.asOf, url, 'vi')).toBe(text);
    for (const component of calendar?.components ?? []) expect(valueOf(component, 'DTSTAMP')).toBe('20261122T170000Z');
  });

  test('names what is owed without an item', () => {
    const { item: _, ...duty } = makeDuty({ period: '2026-H2', id: 'list-review/so-y-te/2026-H2', kind: 'list-review' });
    expect(dutyCalendar([duty], site.asOf, url, 'vi')).toContain(
      'Hạn cung cấp: Rà soát Danh mục\\, 6 tháng cuối năm 2026 – so-y-te'.slice(0, 50),
    );
  });

  test('rises in sequence with the day, under the same id, so that a client keeps the later copy', () => {
    const on = (asOf: string, due: string) => {
      const moved = parseIcs(dutyCalendar([makeDuty({ period: '2026-Q4', due, state: 'not-due' })], asOf, url, 'vi'));
      const one = moved.components[0]?.components[0];
      return [valueOf(one, 'UID'), valueOf(one, 'DTSTART'), Number(valueOf(one, 'SEQUENCE'))] as const;
    };
    const [first, second] = [on('2026-11-23', '2027-01-18'), on('2026-11-24', '2027-01-19')];
    expect([first[0], first[1], second[1]]).toEqual([second[0], '20270118', '20270119']);
    expect(second[2]).toBe(first[2] + 1);
  });

  test('has one event for what many agencies owe of one thing', () => {
    const [duty] = site.duties;
    if (!duty) throw new Error('no duty');
    const rows = makeDutyRows(['xa-a', 'xa-b'].map((agency) => ({ ...duty, agency, id: `yt-01/${agency}/2026-Q4` })));
    const events = parseIcs(rowCalendar(rows, site.asOf, url, 'vi')).components[0]?.components ?? [];
    expect(events.map((one) => valueOf(one, 'SUMMARY')?.slice(-11))).toEqual(['– 2 cơ quan']);
    expect(valueOf(events[0], 'UID')).toMatch(/^yt-01-2026-Q\d@/);
  });

  test('does without the names of a view, as the command has none', () => {
    const bare = parseIcs(dutyCalendar([makeDuty({ period: '2026-Q3' })], site.asOf, url, 'en')).components[0]?.components[0];
    expect(valueOf(bare, 'SUMMARY')).toBe('Due: YT-01, Q3 2026 – so-y-te');
  });

  test('leaves out what was met more than a year ago, not what is still owed', () => {
    const [first] = site.duties;
    if (!first) throw new Error('no duty');
    const old = { ...first, due: '2025-01-16' };
    expect(recentDuties([old], site.asOf)).toEqual([]);
    expect(recentDuties([{ ...old, state: 'overdue' }], site.asOf)).toHaveLength(1);
  });
});
