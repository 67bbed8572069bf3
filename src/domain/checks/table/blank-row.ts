import type { Rule } from '../../model/rule.ts';
import { CLINIC, csv, HEADER, HOSPITAL } from '../example-table.ts';

/** Programs disagree whether a blank line is a row; also one at the end of the file. */
export const rule: Rule = {
  code: 'table/blank-row',
  level: 'error',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL + CLINIC), bad: csv(`${HEADER}${HOSPITAL},,,,,\n${CLINIC}`) },
};
