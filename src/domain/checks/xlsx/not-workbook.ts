import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** The file is no workbook, or damaged. */
export const rule: Rule = {
  code: 'xlsx/not-workbook',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: { good: workbook('plain'), bad: workbook('not-workbook') },
};
