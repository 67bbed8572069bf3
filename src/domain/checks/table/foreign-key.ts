import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

const schema =
  'fields:\n  - {name: ma, type: string}\n  - {name: truc_thuoc, type: string}\nforeignKeys:\n  - {fields: [truc_thuoc], reference: {fields: [ma]}}\n';

/** A value that points to a row of the same table which is not there. */
export const rule: Rule = {
  code: 'table/foreign-key',
  level: 'error',
  article: '7.3',
  examples: {
    good: csvWithSchema(schema, 'ma,truc_thuoc\nCS-001,\nCS-002,CS-001\n'),
    bad: csvWithSchema(schema, 'ma,truc_thuoc\nCS-001,\nCS-002,CS-009\n'),
  },
};
