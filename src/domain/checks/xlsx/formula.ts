import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** A cell that is computed: what it shows may change when the file is opened again. */
export const rule: Rule = {
  code: 'xlsx/formula',
  level: 'warning',
  article: '7.3',
  examples: { good: workbook('plain'), bad: workbook('formula') },
};
