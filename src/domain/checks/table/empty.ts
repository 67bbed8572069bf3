import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** A file of no bytes is a mistake of saving; "nothing happened" is said with `noChange`. */
export const rule: Rule = {
  code: 'table/empty',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: { good: csv(HEADER + HOSPITAL), bad: csv('') },
};
