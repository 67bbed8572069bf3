import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** A part of the workbook whose name or bytes are not what they should be. */
export const rule: Rule = {
  code: 'xlsx/archive-path',
  level: 'error',
  waivable: false,
  examples: { good: workbook('plain'), bad: workbook('archive-path') },
};
