import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** Merged cells among the data: only the first row of the group would have the value. */
export const rule: Rule = {
  code: 'xlsx/merged-cells',
  level: 'error',
  article: '7.3',
  examples: { good: workbook('plain'), bad: workbook('merged-cells') },
};
