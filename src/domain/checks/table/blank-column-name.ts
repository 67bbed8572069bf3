import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** A column without a name cannot be described, mostly a leftover of an empty spreadsheet column. */
export const rule: Rule = {
  code: 'table/blank-column-name',
  level: 'error',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL), bad: csv(`ma,ten,loai,so_giuong,toa_do_lat,\n${HOSPITAL}`) },
};
