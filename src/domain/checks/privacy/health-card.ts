import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Numbers of health-insurance cards (BHYT, fifteen signs). */
export const rule: Rule = {
  code: 'privacy/health-card',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: {
    good: csvWithSchema('fields:\n  - {name: ma}\n  - {name: the}\n', 'ma,the\nCS-001,8 thẻ\n'),
    bad: csvWithSchema(
      'fields:\n  - {name: ma}\n  - {name: the}\n',
      'ma,the\nCS-001,DN4515112345678\nCS-002,TE1515112345679\nCS-003,HT3515112345670\n',
    ),
  },
};
