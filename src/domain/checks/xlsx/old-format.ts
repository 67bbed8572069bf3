import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** The formats of old Excel are not open (Art. 7.3 asks for open, machine-readable ones). */
export const rule: Rule = {
  code: 'xlsx/old-format',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: { good: workbook('plain'), bad: workbook('old-format') },
};
