import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** One day with two entries: whichever is read last would decide whether people work. */
export const rule: Rule = {
  code: 'catalogue/holiday-twice',
  level: 'error',
  waivable: false,
  check: (portal) =>
    portal.holidays
      .filter((holiday, i) => portal.holidays[i - 1]?.date === holiday.date)
      .map(({ date }) => ({
        code: 'catalogue/holiday-twice',
        level: 'error',
        where: { file: `catalogue/holidays/${date.slice(0, 4)}.yaml` },
        args: { found: date },
      })),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: {
      'catalogue/holidays/2028.yaml': `year: 2028
holidays:
  - {date: 2028-01-26, kind: holiday, name: Tết Âm lịch, basis: Thử nghiệm, status: official, tet: true}
  - {date: 2028-01-26, kind: swap-work, name: Làm bù, basis: Thử nghiệm, status: official}
`,
    },
  },
};
