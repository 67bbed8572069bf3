import type { Rule } from '../../model/rule.ts';
import { onlyFile } from '../example-table.ts';

/** The text is not JSON (RFC 8259): no comments, no comma before a closing bracket, no byte order mark. */
export const rule: Rule = {
  code: 'json/syntax',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: {
    good: onlyFile('co-so.json', '[{"ma": "CS-001", "so_giuong": 360}]\n'),
    bad: onlyFile('co-so.json', '[{"ma": "CS-001", "so_giuong": 360,}]\n'),
  },
};
