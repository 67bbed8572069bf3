import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Marks beside a candidate's number: whoever knows the number knows the marks. */
export const rule: Rule = {
  code: 'privacy/exam-scores',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: {
    good: csvWithSchema('fields:\n  - {name: diem}\n  - {name: so_thi_sinh}\n', 'diem,so_thi_sinh\n8.25,312\n'),
    bad: csvWithSchema(
      'fields:\n  - {name: so_bao_danh}\n  - {name: toan}\n  - {name: ngu_van}\n',
      'so_bao_danh,toan,ngu_van\n51000123,8.25,7.5\n',
    ),
  },
};
