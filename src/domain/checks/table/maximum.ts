import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

const schema = 'fields:\n  - {name: ma, type: string}\n  - {name: vi_do, type: number, constraints: {maximum: 15.5}}\n';

/** A value above the largest one that makes sense. */
export const rule: Rule = {
  code: 'table/maximum',
  level: 'error',
  article: '7.3',
  examples: {
    good: csvWithSchema(schema, 'ma,vi_do\nCS-001,15.1205\n'),
    bad: csvWithSchema(schema, 'ma,vi_do\nCS-001,151205\n'),
  },
};
