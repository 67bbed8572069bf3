import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** The example row of a template was handed in with the data. */
export const rule: Rule = {
  code: 'xlsx/example-row',
  level: 'error',
  waivable: false,
  examples: { good: workbook('plain'), bad: workbook('example-row') },
};
