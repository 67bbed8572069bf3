import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** Column names over several rows or in merged cells have no single name for a column. */
export const rule: Rule = {
  code: 'xlsx/merged-header',
  level: 'error',
  article: '7.3',
  examples: { good: workbook('plain'), bad: workbook('merged-header') },
};
