import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

const schema =
  'fields:\n  - {name: ma, type: string, constraints: {minLength: 6, maxLength: 6}}\n  - {name: ten, type: string}\n';

/** A text that is shorter or longer than the schema allows. */
export const rule: Rule = {
  code: 'table/length',
  level: 'error',
  article: '7.3',
  examples: { good: csvWithSchema(schema, 'ma,ten\nCS-001,Minh họa\n'), bad: csvWithSchema(schema, 'ma,ten\nCS-1,Minh họa\n') },
};
