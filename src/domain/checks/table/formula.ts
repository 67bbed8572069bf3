import type { Rule } from '../../model/rule.ts';
import { csv, HEADER, HOSPITAL } from '../example-table.ts';

/** A cell that a spreadsheet runs when the file is opened: it shows something else, or reaches out to other computers. */
export const rule: Rule = {
  code: 'table/formula',
  level: 'warning',
  article: '7.3',
  examples: {
    good: csv((HEADER + HOSPITAL).replace('Bệnh viện Minh họa', '- Bệnh viện Minh họa')),
    bad: csv((HEADER + HOSPITAL).replace('Bệnh viện Minh họa', '=CONCAT(A1;B1)')),
  },
};
