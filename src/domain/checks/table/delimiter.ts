import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** Excel with Vietnamese settings parts columns by semicolons; programs elsewhere then see one column. */
export const rule: Rule = {
  code: 'table/delimiter',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: { good: csv(HEADER + HOSPITAL), bad: csv((HEADER + HOSPITAL).replaceAll(',', ';')) },
};
