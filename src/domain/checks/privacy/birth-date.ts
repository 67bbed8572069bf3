import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Dates of birth: such a table has a row for each person. */
export const rule: Rule = {
  code: 'privacy/birth-date',
  level: 'error',
  article: '7.4',
  examples: {
    good: csvWithSchema('fields:\n  - {name: ma}\n  - {name: ngay_thanh_lap}\n', 'ma,ngay_thanh_lap\nCS-001,1985-03-02\n'),
    bad: csvWithSchema('fields:\n  - {name: ma}\n  - {name: ngay_sinh}\n', 'ma,ngay_sinh\nCS-001,1985-03-02\n'),
  },
};
