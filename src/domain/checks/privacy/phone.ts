import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Mobile numbers of persons. Landlines (0255, 0260), hotlines and columns declared as an office's are fine. */
export const rule: Rule = {
  code: 'privacy/phone',
  level: 'error',
  article: '7.4',
  examples: {
    good: csvWithSchema('fields:\n  - {name: ma}\n  - {name: so_dien_thoai}\n', 'ma,so_dien_thoai\nCS-001,02553822123\n'),
    bad: csvWithSchema('fields:\n  - {name: ma}\n  - {name: so_dien_thoai}\n', 'ma,so_dien_thoai\nCS-001,0905123456\n'),
  },
};
