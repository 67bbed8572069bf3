import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Passwords that stand in the open. */
export const rule: Rule = {
  code: 'secret/password',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: {
    good: csvWithSchema(
      'fields:\n  - {name: ma}\n  - {name: ghi_chu}\n',
      'ma,ghi_chu\nCS-001,mật khẩu: liên hệ đơn vị quản lý\n',
    ),
    bad: csvWithSchema('fields:\n  - {name: ma}\n  - {name: ghi_chu}\n', 'ma,ghi_chu\nCS-001,mật khẩu: QuangNgai@2024\n'),
  },
};
