import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** A private key (PEM, OpenSSH, PGP). */
export const rule: Rule = {
  code: 'secret/private-key',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: {
    good: csvWithSchema('fields:\n  - {name: ma}\n  - {name: ghi_chu}\n', 'ma,ghi_chu\nCS-001,khóa công khai ở trang web\n'),
    bad: csvWithSchema(
      'fields:\n  - {name: ma}\n  - {name: ghi_chu}\n',
      'ma,ghi_chu\nCS-001,-----BEGIN PRIVATE KEY----- MIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n',
    ),
  },
};
