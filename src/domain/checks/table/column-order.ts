import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** Without `fieldsMatch` the columns stand in the order of the schema (Table Schema, `fieldsMatch`). */
export const rule: Rule = {
  code: 'table/column-order',
  level: 'error',
  article: '7.3',
  examples: {
    good: csv(HEADER + HOSPITAL),
    bad: csv('ten,ma,loai,so_giuong,toa_do_lat,ngay_cap\nBệnh viện Minh họa,CS-001,benh-vien,360,15.1205,2019-05-06\n'),
  },
};
