import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** Column names without rows: perhaps the sheet was saved before it was filled. */
export const rule: Rule = {
  code: 'table/no-rows',
  level: 'warning',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL), bad: csv(HEADER) },
};
