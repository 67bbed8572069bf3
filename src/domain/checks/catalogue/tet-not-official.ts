import { makeDaysOff } from '../../calendar/days-off.ts';
import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** The Prime Minister fixes Tết each year (Labour Code Art. 112.3); until then due dates of the year may move. */
export const rule: Rule = {
  code: 'catalogue/tet-not-official',
  level: 'warning',
  check: (portal) => {
    const years = new Set(portal.holidays.map((holiday) => holiday.date.slice(0, 4)));
    const settled = makeDaysOff(portal.holidays).isSettled;
    return [...years]
      .filter((year) => !settled(year) && !portal.unreadable.has(`catalogue/holidays/${year}.yaml`))
      .map((year) => ({ code: 'catalogue/tet-not-official', level: 'warning', where: { file: `catalogue/holidays/${year}.yaml` }, args: { year } }));
  },
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { 'catalogue/holidays/2026.yaml': 'year: 2026\nholidays:\n  - {date: 2026-01-01, kind: holiday, name: Tết Dương lịch, basis: Bộ luật Lao động Đ.112, status: rule}\n' } },
};
