import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Old identity cards (CMND, nine digits) and passports; only the column's name tells them from other numbers. */
export const rule: Rule = {
  code: 'privacy/identity-card',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: {
    good: csvWithSchema('fields:\n  - {name: ma}\n  - {name: so_nguoi}\n', 'ma,so_nguoi\nCS-001,12\n'),
    bad: csvWithSchema('fields:\n  - {name: ma}\n  - {name: so_cmnd}\n', 'ma,so_cmnd\nCS-001,212345678\n'),
  },
};
