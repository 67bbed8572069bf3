import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

const schema =
  'fields:\n  - {name: ma, type: string}\n  - {name: gio, type: object, constraints: {jsonSchema: {required: [mo], properties: {mo: {type: integer}}}}}\n';

/** A cell that holds a JSON object or list, whose inside is not as the column's `jsonSchema` describes it. */
export const rule: Rule = {
  code: 'table/json-schema',
  level: 'error',
  article: '7.3',
  examples: {
    good: csvWithSchema(schema, 'ma,gio\nCS-001,"{""mo"": 7}"\n'),
    bad: csvWithSchema(schema, 'ma,gio\nCS-001,"{""mo"": ""sáng""}"\n'),
  },
};
