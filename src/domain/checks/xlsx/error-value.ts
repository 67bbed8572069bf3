import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** A cell that shows #REF!, #DIV/0! or another error of a formula. */
export const rule: Rule = {
  code: 'xlsx/error-value',
  level: 'error',
  article: '7.3',
  examples: { good: workbook('plain'), bad: workbook('error-value') },
};
