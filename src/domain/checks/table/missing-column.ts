import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** A column of the schema is not in the file: programs that use the data stop working. */
export const rule: Rule = {
  code: 'table/missing-column',
  level: 'error',
  article: '7.3',
  examples: {
    good: csv(HEADER + HOSPITAL),
    bad: csv('ma,ten,loai,so_giuong,toa_do_lat\nCS-001,Bệnh viện Minh họa,benh-vien,360,15.1205\n'),
  },
};
