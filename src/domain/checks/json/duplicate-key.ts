import type { Rule } from '../../model/rule.ts';
import { onlyFile } from '../example-table.ts';

/** A name given twice in one object: programs silently keep one of the values. */
export const rule: Rule = {
  code: 'json/duplicate-key',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: {
    good: onlyFile('co-so.json', '[{"ma": "CS-001", "so_giuong": 360}]\n'),
    bad: onlyFile('co-so.json', '[{"ma": "CS-001", "ma": "CS-002"}]\n'),
  },
};
