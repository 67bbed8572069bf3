import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

const DAMAGED = 'CS-001,Bá»‡nh viá»‡n Quáº£ng NgÃ£i,benh-vien,360,15.1205,2019-05-06\n';

/** Good UTF-8 whose letters are those of ABC, VNI or Windows-1258, or of UTF-8 read as Windows-1252: nobody finds such a name. */
export const rule: Rule = {
  code: 'text/mojibake',
  level: 'error',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL), bad: csv(HEADER + DAMAGED) },
};
