import type { Rule } from '../../model/rule.ts';
import { jsonWithSchema } from '../example-table.ts';

/** A file with a schema must be a list of objects, one for each row. */
export const rule: Rule = {
  code: 'json/not-rows',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: {
    good: jsonWithSchema('fields:\n  - {name: ma, type: string}\n', '[{"ma": "CS-001"}]\n'),
    bad: jsonWithSchema('fields:\n  - {name: ma, type: string}\n', '{"ma": "CS-001"}\n'),
  },
};
