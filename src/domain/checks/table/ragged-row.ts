import type { Rule } from '../../model/rule.ts';
import { csv, HEADER } from '../example-table.ts';

/** A row with too few or too many cells: mostly a comma in a text without quotes, which shifts every later cell. */
export const rule: Rule = {
  code: 'table/ragged-row',
  level: 'error',
  article: '7.3',
  examples: {
    good: csv(`${HEADER}CS-003,"Phòng khám Ví dụ, cơ sở 2",phong-kham,5,,2026-08-03\n`),
    bad: csv(`${HEADER}CS-003,Phòng khám Ví dụ, cơ sở 2,phong-kham,5,,2026-08-03\n`),
  },
};
