import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** A link to another file on the author's computer: it is dead for everybody else and tells where the file lay. */
export const rule: Rule = {
  code: 'xlsx/external-link',
  level: 'warning',
  examples: { good: workbook('plain'), bad: workbook('external-link') },
};
