import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** A stray space makes two equal values different. */
export const rule: Rule = {
  code: 'table/whitespace',
  level: 'warning',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL), bad: csv(HEADER + HOSPITAL.replace('Minh họa', 'Minh họa ')) },
};
