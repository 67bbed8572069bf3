import { addDays, dayInVietnam } from '../../calendar/day.ts';
import { makeDaysOff } from '../../calendar/days-off.ts';
import type { Day } from '../../model/text.ts';
import type { Rule } from '../../model/rule.ts';
import { maintenance } from '../example-notice.ts';

/** Decree 224/2026/NĐ-CP Art. 13: a planned interruption is announced at least 7 working days before it. */
export const rule: Rule = {
  code: 'notice/short-notice',
  level: 'warning',
  article: '14.2',
  check: (portal) => {
    const { reason } = makeDaysOff(portal.holidays);
    return portal.notices.flatMap(({ id, kind, published, from }) => {
      if (kind !== 'maintenance' || from === undefined) return [];
      const start = dayInVietnam(from);
      const days = countWorkingDays(published, start, (day) => reason(day) === undefined);
      if (days >= LEAST) return [];
      const where = portal.locate(`catalogue/notices/${id}.md`, '/from');
      return [{ code: 'notice/short-notice', level: 'warning', where, args: { published, start, days, least: LEAST } }];
    });
  },
  examples: {
    good: maintenance({}),
    bad: maintenance({ published: '2026-12-10' }),
  },
};

const LEAST = 7;

/** Working days after the day of publication and before the day of the start, as far as they matter. */
function countWorkingDays(published: Day, start: Day, isWorking: (day: Day) => boolean): number {
  let days = 0;
  for (let day = addDays(published, 1); day < start && days < LEAST; day = addDays(day, 1)) days += isWorking(day) ? 1 : 0;
  return days;
}
