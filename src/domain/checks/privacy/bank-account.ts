import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Bank accounts. They have no check digit, so that the column's name must say what they are. */
export const rule: Rule = {
  code: 'privacy/bank-account',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: {
    good: csvWithSchema('fields:\n  - {name: ma}\n  - {name: so_tien}\n', 'ma,so_tien\nCS-001,1012345678\n'),
    bad: csvWithSchema(
      'fields:\n  - {name: ma}\n  - {name: so_tai_khoan_ngan_hang}\n',
      'ma,so_tai_khoan_ngan_hang\nCS-001,1012345678\n',
    ),
  },
};
