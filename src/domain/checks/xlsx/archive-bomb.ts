import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** A workbook that would unpack to far more than it is: it is not opened. */
export const rule: Rule = {
  code: 'xlsx/archive-bomb',
  level: 'error',
  waivable: false,
  examples: { good: workbook('plain'), bad: workbook('archive-bomb') },
};
