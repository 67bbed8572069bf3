import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

const schema = 'fields:\n  - {name: ma, type: string}\n  - {name: ten, type: string, constraints: {unique: true}}\n';

/** A value that may stand once in its column stands twice. */
export const rule: Rule = {
  code: 'table/unique',
  level: 'error',
  article: '7.3',
  examples: {
    good: csvWithSchema(schema, 'ma,ten\nCS-001,Minh họa\nCS-002,Thử nghiệm\n'),
    bad: csvWithSchema(schema, 'ma,ten\nCS-001,Minh họa\nCS-002,Minh họa\n'),
  },
};
