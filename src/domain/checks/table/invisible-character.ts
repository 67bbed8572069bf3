import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** Zero-width spaces and marks of direction make two values look the same that are not. */
export const rule: Rule = {
  code: 'table/invisible-character',
  level: 'warning',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL), bad: csv((HEADER + HOSPITAL).replace('Minh họa', 'Minh\u200b họa')) },
};
