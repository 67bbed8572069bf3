import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** Decomposed letters look the same but are not found by a search and do not match those of other files. */
export const rule: Rule = {
  code: 'table/not-nfc',
  level: 'error',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL), bad: csv(HEADER + HOSPITAL.normalize('NFD')) },
};
