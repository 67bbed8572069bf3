import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** A second table, remarks or signatures on the sheet of the table. */
export const rule: Rule = {
  code: 'xlsx/more-on-sheet',
  level: 'error',
  article: '7.3',
  examples: { good: workbook('plain'), bad: workbook('more-on-sheet') },
};
