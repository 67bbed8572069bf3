import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Tax codes of persons and of household businesses; those of companies are public. */
export const rule: Rule = {
  code: 'privacy/tax-code',
  level: 'warning',
  article: '7.4',
  examples: {
    good: csvWithSchema(
      'fields:\n  - {name: ma}\n  - {name: mst}\n  - {name: loai_hinh}\n',
      'ma,mst,loai_hinh\nCS-001,4300205943,Công ty TNHH\n',
    ),
    bad: csvWithSchema(
      'fields:\n  - {name: ma}\n  - {name: mst}\n  - {name: loai_hinh}\n',
      'ma,mst,loai_hinh\nCS-001,4300205943,Hộ kinh doanh\n',
    ),
  },
};
