import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Numbers of citizens (CCCD, số định danh cá nhân): twelve digits with province, sex and year of birth. */
export const rule: Rule = {
  code: 'privacy/citizen-id',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: {
    good: csvWithSchema('fields:\n  - {name: ma}\n  - {name: so_nguoi}\n', 'ma,so_nguoi\nCS-001,12\n'),
    bad: csvWithSchema('fields:\n  - {name: ma}\n  - {name: so_cccd}\n', 'ma,so_cccd\nCS-001,051085001234\n'),
  },
};
