import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** E-mail addresses of persons. Boxes of an office and everything under gov.vn are fine. */
export const rule: Rule = {
  code: 'privacy/email',
  level: 'error',
  article: '7.4',
  examples: {
    good: csvWithSchema(
      'fields:\n  - {name: ma}\n  - {name: email}\n',
      'ma,email\nCS-001,vanthu@example.vn\nCS-002,soyte@quangngai.gov.vn\n',
    ),
    bad: csvWithSchema(
      'fields:\n  - {name: ma}\n  - {name: email}\n',
      'ma,email\nCS-001,nguyenvana@gmail.com\nCS-002,tranthib@gmail.com\nCS-003,levanc@yahoo.com\n',
    ),
  },
};
