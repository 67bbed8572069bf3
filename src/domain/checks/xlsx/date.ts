import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** A date that is none: 29 February 1900, a number outside the calendar, a text among dates. */
export const rule: Rule = {
  code: 'xlsx/date',
  level: 'error',
  article: '7.3',
  examples: { good: workbook('plain'), bad: workbook('date') },
};
