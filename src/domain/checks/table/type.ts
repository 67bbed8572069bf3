import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** A value that its column cannot hold, such as 12a among whole numbers or the 30th of February. */
export const rule: Rule = {
  code: 'table/type',
  level: 'error',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL), bad: csv(`${HEADER}CS-001,Bệnh viện Minh họa,benh-vien,12a,15.1205,2019-05-06\n`) },
};
