import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** Titles above the column names: programs take the first row for the names. */
export const rule: Rule = {
  code: 'xlsx/header-not-first-row',
  level: 'error',
  article: '7.3',
  examples: { good: workbook('plain'), bad: workbook('header-not-first-row') },
};
