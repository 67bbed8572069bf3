import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** Numbers kept as text look like numbers and are left out of every sum. */
export const rule: Rule = {
  code: 'xlsx/number-as-text',
  level: 'warning',
  article: '7.3',
  examples: { good: workbook('plain'), bad: workbook('number-as-text') },
};
