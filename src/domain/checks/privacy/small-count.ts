import type { Rule } from '../../model/rule.ts';
import { csvWithSchema } from '../example-table.ts';

/** Counts from 1 to 4 of the sick, the poor or an ethnic group in one commune: neighbours know who is meant. */
export const rule: Rule = {
  code: 'privacy/small-count',
  level: 'warning',
  article: '7.4',
  examples: {
    good: csvWithSchema('fields:\n  - {name: xa}\n  - {name: so_tram_y_te}\n', 'xa,so_tram_y_te\nBình Sơn,2\nSa Huỳnh,4\n'),
    bad: csvWithSchema(
      'fields:\n  - {name: xa}\n  - {name: so_ca_mac_benh_lao}\n',
      'xa,so_ca_mac_benh_lao\nBình Sơn,2\nSa Huỳnh,14\n',
    ),
  },
};
