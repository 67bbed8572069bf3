import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** Invisible characters such as NUL break programs that read the file. */
export const rule: Rule = {
  code: 'table/control-character',
  level: 'error',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL), bad: csv(HEADER + HOSPITAL.replace('Minh họa', 'Minh\u0000họa')) },
};
