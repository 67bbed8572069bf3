import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** A value that has not the form the schema asks for. */
export const rule: Rule = {
  code: 'table/pattern',
  level: 'error',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL), bad: csv(HEADER + HOSPITAL.replace('CS-001', 'CS-1')) },
};
