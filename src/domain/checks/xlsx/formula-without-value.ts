import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** A formula that was never computed, so there is no value to read. */
export const rule: Rule = {
  code: 'xlsx/formula-without-value',
  level: 'error',
  article: '7.3',
  examples: { good: workbook('plain'), bad: workbook('formula-without-value') },
};
