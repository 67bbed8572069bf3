import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** A value that must be there is not. */
export const rule: Rule = {
  code: 'table/required',
  level: 'error',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL), bad: csv(`${HEADER}CS-001,,benh-vien,360,15.1205,2019-05-06\n`) },
};
