import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** Macros, embedded objects and connections run on the computers of those who open the file. */
export const rule: Rule = {
  code: 'xlsx/macro',
  level: 'error',
  waivable: false,
  examples: { good: workbook('plain'), bad: workbook('macro') },
};
