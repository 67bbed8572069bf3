import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** A row of totals is no record: whoever adds up the column counts everything twice. */
export const rule: Rule = {
  code: 'xlsx/total-row',
  level: 'error',
  article: '7.3',
  examples: { good: workbook('plain'), bad: workbook('total-row') },
};
