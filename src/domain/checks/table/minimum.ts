import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** A value below the smallest one that makes sense. */
export const rule: Rule = {
  code: 'table/minimum',
  level: 'error',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL), bad: csv(HEADER + HOSPITAL.replace('360', '-360')) },
};
