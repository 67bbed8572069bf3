import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Where persons live, as far as a house or a hamlet. Addresses of offices and businesses are fine. */
export const rule: Rule = {
  code: 'privacy/home-address',
  level: 'warning',
  article: '7.4',
  examples: {
    good: csvWithSchema(
      'fields:\n  - {name: ma}\n  - {name: dia_chi}\n',
      'ma,dia_chi\nCS-001,"123 Hùng Vương, phường Cẩm Thành"\n',
    ),
    bad: csvWithSchema(
      'fields:\n  - {name: ma}\n  - {name: dia_chi_thuong_tru}\n',
      'ma,dia_chi_thuong_tru\nCS-001,"Tổ 3, thôn Phú Lễ, xã Bình Sơn"\n',
    ),
  },
};
