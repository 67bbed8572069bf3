import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** Two columns of one name, also if only capitals or spaces differ: readers keep just one of them. */
export const rule: Rule = {
  code: 'table/duplicate-column',
  level: 'error',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL), bad: csv(`ma,ten,loai,so_giuong,toa_do_lat,Ten\n${HOSPITAL}`) },
};
