import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** Mixed line ends come from pasting two files together; some programs then read the end as part of the last cell. */
export const rule: Rule = {
  code: 'table/line-ending',
  level: 'error',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL), bad: csv(HEADER + HOSPITAL.replace('\n', '\r\n')) },
};
