import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Number plates of vehicles. */
export const rule: Rule = {
  code: 'privacy/vehicle-plate',
  level: 'error',
  article: '7.4',
  examples: {
    good: csvWithSchema('fields:\n  - {name: ma}\n  - {name: loai_xe}\n', 'ma,loai_xe\nCS-001,xe tải 5 tấn\n'),
    bad: csvWithSchema('fields:\n  - {name: ma}\n  - {name: bien_so_xe}\n', 'ma,bien_so_xe\nCS-001,76A-123.45\n'),
  },
};
