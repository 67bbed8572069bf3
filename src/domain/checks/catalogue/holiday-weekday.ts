import { weekday } from '../../calendar/day.ts';
import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Work is made up on a Saturday or Sunday, and days off are swapped in on a working day; the other way round changes nothing or too much. */
export const rule: Rule = {
  code: 'catalogue/holiday-weekday',
  level: 'error',
  waivable: false,
  check: (portal) =>
    portal.holidays
      .filter(({ date, kind }) => kind !== 'holiday' && (kind === 'swap-work') !== (weekday(date) >= 6))
      .map(({ date, kind }) => ({
        code: 'catalogue/holiday-weekday',
        level: 'error',
        where: { file: `catalogue/holidays/${date.slice(0, 4)}.yaml` },
        args: { found: date, kind, weekday: weekday(date) },
      })),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: {
      'catalogue/holidays/2028.yaml': `year: 2028
holidays:
  - {date: 2028-01-26, kind: holiday, name: Tết Âm lịch, basis: Thử nghiệm, status: official, tet: true}
  - {date: 2028-02-02, kind: swap-work, name: Làm bù, basis: Thử nghiệm, status: official}
`,
    },
  },
};
