import { expect, test } from 'vitest';
import { assessmentWords } from '../../src/words/site-assessment.ts';
import { sayPeriod, shortPeriod } from '../../src/words/site-periods.ts';
import { calendarWords } from '../../src/words/site-calendar.ts';
import { datasetWords } from '../../src/words/site-dataset.ts';
import { deadlineWords } from '../../src/words/site-deadlines.ts';
import { helpWords, lostWords } from '../../src/words/site-help.ts';
import { interfaceWords } from '../../src/words/site-interfaces.ts';
import { homeWords, listWords } from '../../src/words/site-lists.ts';
import { scoreWords } from '../../src/words/site-scores.ts';
import { stateWithDays } from '../../src/words/site-states.ts';
import { listPageWords } from '../../src/words/site-list-pages.ts';
import { statisticsWords } from '../../src/words/site-statistics.ts';
import { supportWords } from '../../src/words/site-support.ts';
import { timelineWords } from '../../src/words/site-timeline.ts';
import { trendWords } from '../../src/words/site-trend.ts';
import { termsWords } from '../../src/words/site-terms.ts';
import { siteWords } from '../../src/words/site.ts';

const all = [
  assessmentWords,
  siteWords,
  calendarWords,
  datasetWords,
  deadlineWords,
  helpWords,
  lostWords,
  interfaceWords,
  homeWords,
  listWords,
  listPageWords,
  scoreWords,
  statisticsWords,
  supportWords,
  termsWords,
  timelineWords,
  trendWords,
].flatMap((words) => Object.values(words));

test('Vietnamese pages use Vietnamese words', () => {
  const foreign = all.filter(({ vi }) =>
    /\b(resource|dataset|package|metadata|download|file)s?\b/i.test(vi.replace('Data Package', '')),
  );
  expect(foreign).toEqual([]);
});

test('every text is written in composed letters', () => {
  for (const { vi, en } of all) expect([vi, en]).toEqual([vi.normalize('NFC'), en.normalize('NFC')]);
});

test.each([
  ['2026', 'năm 2026', '2026'],
  ['2026-H1', '6 tháng đầu năm 2026', 'H1 2026'],
  ['2026-H2', '6 tháng cuối năm 2026', 'H2 2026'],
  ['2026-Q3', 'quý III/2026', 'Q3 2026'],
  ['2026-09', 'tháng 9/2026', 'September 2026'],
  ['khác', 'khác', 'Khác'],
])('period %s is said as %s', (id, vi, en) => {
  expect(sayPeriod(id).vi).toBe(vi);
  expect(shortPeriod(id).en).toBe(en);
});

test.each([
  ['overdue', 12, 'Quá hạn 12 ngày', '12 days overdue'],
  ['provided-late', 1, 'Trễ 1 ngày', '1 day late'],
  ['due-soon', 0, 'Sắp đến hạn, hôm nay là ngày cuối', 'Due soon, today is the last day'],
  ['not-due', 56, 'Chưa đến hạn, còn 56 ngày', 'Not yet due, 56 days left'],
  ['provided', undefined, 'Đúng hạn', 'On time'],
] as const)('state %s, %s days: %s', (state, days, vi, en) => {
  expect(stateWithDays(state, days)).toEqual({ vi, en });
});
