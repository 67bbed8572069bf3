import type { Rule } from '../../model/rule.ts';
import { CLINIC, csv, HEADER, HOSPITAL } from '../example-table.ts';

/** Two rows with one key: which of them counts is unknown. */
export const rule: Rule = {
  code: 'table/primary-key',
  level: 'error',
  article: '7.3',
  examples: { good: csv(HEADER + HOSPITAL + CLINIC), bad: csv(HEADER + HOSPITAL + CLINIC.replace('CS-002', 'CS-001')) },
};
