import { describe, expect, test } from 'vitest';
import { dutyCalendar, recentDuties } from '../../src/render/icalendar.ts';
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
    expect(valueOf(coming, 'CATEGORIES')).toBe('chưa đến hạn');
    expect(valueOf(coming, 'SUMMARY')).toContain('(YT-01), quý IV/2026 – Sở Y tế');
  });

  test('says the arithmetic of the date', () => {
    const duty = site.duties.find((one) => one.period === '2026-Q4');
    if (!duty) throw new Error('no duty');
    expect(valueOf(event('2026-Q4'), 'DESCRIPTION')).toContain(sayReckoning(duty.reckoning, 'vi'));
  });

  test('warns a week and a day before, and never for what is met or past', () => {
    const alarms = (period: string) => event(period).components.map((alarm) => valueOf(alarm, 'TRIGGER'));
    expect(alarms('2026-Q4')).toEqual(['-P7D', '-P1D']);
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
