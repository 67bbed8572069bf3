import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** Something hidden is published with the workbook: sheets, rows, columns, comments, the name of the author. */
export const rule: Rule = {
  code: 'xlsx/hidden',
  level: 'warning',
  examples: { good: workbook('plain'), bad: workbook('hidden') },
};
