import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** More cells or text than a spreadsheet can sensibly hold; the reader stops instead of filling the memory. */
export const rule: Rule = {
  code: 'xlsx/too-large',
  level: 'error',
  waivable: false,
  examples: { good: workbook('plain'), bad: workbook('too-large') },
};
