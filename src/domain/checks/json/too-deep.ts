import type { Rule } from '../../model/rule.ts';
import { onlyFile } from '../example-table.ts';

/** Nesting beyond 64 levels is no data and can crash the programs that read it. */
export const rule: Rule = {
  code: 'json/too-deep',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: {
    good: onlyFile('co-so.json', '[{"ma": "CS-001", "so_giuong": 360}]\n'),
    bad: onlyFile('co-so.json', `${'['.repeat(65)}${']'.repeat(65)}\n`),
  },
};
