import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** More sheets with content than the one that is read. */
export const rule: Rule = {
  code: 'xlsx/other-sheets',
  level: 'warning',
  article: '7.3',
  examples: { good: workbook('plain'), bad: workbook('other-sheets') },
};
