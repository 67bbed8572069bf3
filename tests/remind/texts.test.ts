import { describe, expect, test } from 'vitest';
import type { Duty } from '../../src/domain/model/duty.ts';
import { findReminders } from '../../src/domain/remind/find-reminders.ts';
import { commentTexts, readTold } from '../../src/render/remind/comment-text.ts';
import { mailText } from '../../src/render/remind/mail.ts';
import type { ReminderContext } from '../../src/render/remind/reminder-context.ts';
import { makeAgency } from '../make-catalogue.ts';
import { makeDuty } from '../make-portal.ts';

const context: ReminderContext = {
  asOf: '2027-01-03',
  lang: 'vi',
  titles: new Map([['YT-01', { vi: 'Cơ sở khám bệnh, chữa bệnh' }]]),
  url: 'https://opendata.example.vn',
  portalName: 'Cổng dữ liệu mở tỉnh Quảng Ngãi',
  operatorName: 'Sở Khoa học và Công nghệ',
  basis: 'Quyết định 59/2024/QĐ-UBND',
  illustrative: false,
};

const duty = (overrides: Partial<Duty> = {}): Duty =>
  makeDuty({ period: '2026-Q4', id: 'yt-01/so-y-te/2026-Q4', due: '2027-01-18', state: 'due-soon', days: 15, ...overrides });

describe('which reminders are due', () => {
  const marks = (asOf: string, told: string[] = [], overrides: Partial<Duty> = {}) =>
    findReminders([duty(overrides)], asOf, new Set(told)).flatMap(({ mark, keys }) => [
      mark,
      ...keys.map((key) => key.split('/').at(-1)),
    ]);
  const key = (mark: string) => `yt-01/so-y-te/2026-Q4@2027-01-18/${mark}`;

  test.each([
    ['2027-01-02', [], []],
    ['2027-01-03', [], [-15, 'T-15']],
    ['2027-01-03', [key('T-15')], []],
    ['2027-01-12', [key('T-15')], [-7, 'T-7']],
    ['2027-01-18', [], [-1, 'T-15', 'T-7', 'T-1']],
    ['2027-02-17', [key('T-15'), key('T-7'), key('T-1'), key('T+1'), key('T+7')], [30, 'T+30']],
    ['2028-01-01', ['T-15', 'T-7', 'T-1', 'T+1', 'T+7', 'T+30'].map(key), []],
  ])('on %s after %j', (asOf, told, expected) => {
    expect(marks(asOf, told)).toEqual(expected);
  });

  test.each(['provided', 'provided-late', 'waived', 'unverified'] as const)('nothing of what is %s', (state) => {
    expect(marks('2027-02-17', [], { state })).toEqual([]);
  });

  test('a due date that moves starts anew', () => {
    expect(marks('2027-01-05', [key('T-15')], { due: '2027-01-20' })).toEqual([-15, 'T-15']);
  });
});

describe('a comment', () => {
  test('names the accounts, the duty and its day, and keeps its keys for the next run', () => {
    const agency = { ...makeAgency('so-y-te', 'Sở Y tế'), accounts: ['can-bo-y-te'] };
    const [comment = ''] = commentTexts(agency, findReminders([duty()], '2027-01-03', new Set()), context);
    expect(comment).toContain('@can-bo-y-te');
    expect(comment).toContain('YT-01 Cơ sở khám bệnh, chữa bệnh, quý IV/2026: hạn 18/01/2027, còn 15 ngày');
    expect(readTold(comment)).toEqual(['yt-01/so-y-te/2026-Q4@2027-01-18/T-15']);
  });

  test('is several where an agency owes very much, none longer than a forge takes', () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      duty({ id: `yt-01/so-y-te/${1000 + i}`, due: '2026-07-16', state: 'overdue', days: 171 }),
    );
    const reminders = findReminders(many, '2027-01-03', new Set());
    const comments = commentTexts(makeAgency('so-y-te', 'Sở Y tế'), reminders, context);
    expect(Math.max(...comments.map((comment) => comment.length))).toBeLessThan(60_000);
    expect(comments.flatMap(readTold)).toHaveLength(500 * 6);
  });

  test('shows a title literally', () => {
    const titles = new Map([['YT-01', { vi: '@moi-nguoi [x](javascript:1) <img src=x> #1' }]]);
    const [comment = ''] = commentTexts(makeAgency('so-y-te', 'Sở Y tế'), findReminders([duty()], '2027-01-03', new Set()), {
      ...context,
      titles,
    });
    expect(comment).not.toMatch(/@moi|\]\(java|<img|#1\b/);
  });
});

describe('a mail', () => {
  const agency = {
    ...makeAgency('so-y-te', 'Sở Y tế'),
    contact: { name: { vi: 'Văn phòng' }, email: 'vanthu-syt@quangngai.gov.vn' },
  };
  const mail = mailText(agency, findReminders([duty()], '2027-01-03', new Set()), context, 'dulieumo@quangngai.gov.vn');
  const [head = '', body = ''] = mail.split('\r\n\r\n');

  test('has the headers of RFC 5322 in lines of at most 78 characters', () => {
    expect(head.split('\r\n').filter((line) => line.length > 78 || /[^\x20-\x7e]/.test(line))).toEqual([]);
    expect(head).toContain('<vanthu-syt@quangngai.gov.vn>');
    expect(head).toContain('Date: Sun, 03 Jan 2027 07:00:00 +0700');
    expect(decodeWords(/Subject: ((?:.|\r\n )+?)\r\n\S/.exec(head)?.[1] ?? '')).toBe(
      'Nhắc hạn cung cấp dữ liệu mở: Sở Y tế, 1 việc',
    );
  });

  test('says what is due, why and where', () => {
    const text = Buffer.from(body.replaceAll('\r\n', ''), 'base64').toString('utf8');
    expect(text).toContain('1. YT-01 Cơ sở khám bệnh, chữa bệnh, quý IV/2026: hạn 18/01/2027, còn 15 ngày.');
    expect(text).toContain('Căn cứ Quyết định 59/2024/QĐ-UBND');
    expect(text).toContain('https://opendata.example.vn/co-quan/so-y-te/');
  });

  test('goes to nobody where no address is known, and an address cannot add a header', () => {
    const reminders = findReminders([duty()], '2027-01-03', new Set());
    const evil = { ...agency, contact: { name: { vi: 'x' }, email: 'a@b.vn\r\nBcc: c@d.vn' } };
    for (const one of [makeAgency('so-y-te', 'Sở Y tế'), evil])
      expect(mailText(one, reminders, context, undefined)).not.toMatch(/^(To|Bcc):/m);
  });
});

/** RFC 2047 words, as a mail program reads them. */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?B\?([A-Za-z0-9+/=]*)\?=/gi, (_, word: string) => Buffer.from(word, 'base64').toString('utf8'));
}
