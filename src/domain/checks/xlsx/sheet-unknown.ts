import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** A sheet was asked for that the workbook does not have. */
export const rule: Rule = {
  code: 'xlsx/sheet-unknown',
  level: 'error',
  waivable: false,
  examples: { good: workbook('plain'), bad: workbook('plain') },
};
