import type { Rule } from '../../model/rule.ts';
import { workbook } from '../example-workbook.ts';

/** A DTD or an entity in the XML of a workbook: Excel never writes one, attackers do. */
export const rule: Rule = {
  code: 'xlsx/dtd',
  level: 'error',
  waivable: false,
  examples: { good: workbook('plain'), bad: workbook('dtd') },
};
