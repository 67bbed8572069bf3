import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Addresses and connection strings with a password in them. */
export const rule: Rule = {
  code: 'secret/connection',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: {
    good: csvWithSchema('fields:\n  - {name: ma}\n  - {name: ghi_chu}\n', 'ma,ghi_chu\nCS-001,https://example.vn/data\n'),
    bad: csvWithSchema(
      'fields:\n  - {name: ma}\n  - {name: ghi_chu}\n',
      'ma,ghi_chu\nCS-001,postgres://app:s3cret@db.example.vn/data\n',
    ),
  },
};
