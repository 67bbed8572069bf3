import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** A value that is none of those the schema lists. */
export const rule: Rule = {
  code: 'table/enum',
  level: 'error',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL), bad: csv(HEADER + HOSPITAL.replace('benh-vien', 'Bệnh viện')) },
};
