import type { Rule } from '../../model/rule.ts';
import { csv, HEADER } from '../example-table.ts';

/** A quotation mark in the wrong place makes the following rows part of one cell (RFC 4180). */
export const rule: Rule = {
  code: 'table/quote',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: {
    good: csv(`${HEADER}CS-001,"Bệnh viện ""Minh họa""",benh-vien,360,15.1205,2019-05-06\n`),
    bad: csv(`${HEADER}CS-001,Bệnh viện "Minh họa",benh-vien,360,15.1205,2019-05-06\n`),
  },
};
