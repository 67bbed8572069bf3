import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Numbers of social insurance (BHXH, ten digits) in a column that says so. */
export const rule: Rule = {
  code: 'privacy/social-insurance',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: {
    good: csvWithSchema('fields:\n  - {name: ma}\n  - {name: thu_bhxh}\n', 'ma,thu_bhxh\nCS-001,5112345678\n'),
    bad: csvWithSchema('fields:\n  - {name: ma}\n  - {name: ma_so_bhxh}\n', 'ma,ma_so_bhxh\nCS-001,5112345678\n'),
  },
};
