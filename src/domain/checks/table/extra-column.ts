import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** A column that the schema does not describe: nobody can know what it means. */
export const rule: Rule = {
  code: 'table/extra-column',
  level: 'error',
  article: '7.3',
  examples: {
    good: csv(HEADER + HOSPITAL),
    bad: csv(
      'ma,ten,loai,so_giuong,toa_do_lat,ngay_cap,ghi_chu\nCS-001,Bệnh viện Minh họa,benh-vien,360,15.1205,2019-05-06,mới\n',
    ),
  },
};
