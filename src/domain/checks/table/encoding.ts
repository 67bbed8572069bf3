import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** The file is not UTF-8: its Vietnamese letters cannot be read with certainty. */
export const rule: Rule = {
  code: 'table/encoding',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: { good: csv(HEADER + HOSPITAL), bad: csv([...(HEADER + HOSPITAL)].join('\u0000')) },
};
