import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** A workbook under a password cannot be read by anybody. */
export const rule: Rule = {
  code: 'xlsx/encrypted',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: { good: workbook('plain'), bad: workbook('encrypted') },
};
