import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

const fields = 'fields:\n  - {name: ma, type: string}\n  - {name: so_giuong, type: integer, constraints: {minimum: 0}}\n';
const table = 'ma,so_giuong\nCS-001,360\n';

/** A schema that contradicts itself: a column twice, a key that names none, a least value above the largest, a broken pattern. */
export const rule: Rule = {
  code: 'schema/invalid',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: {
    good: csvWithSchema(`${fields}primaryKey: [ma]\n`, table),
    bad: csvWithSchema(`${fields}primaryKey: [ma_so]\n`, table),
  },
};
