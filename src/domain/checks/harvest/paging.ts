import type { Rule } from '../../model/rule.ts';
import { ckanRows } from '../example-source.ts';

/** A list that repeats itself before it is whole, or never ends: half a table is no table. */
export const rule: Rule = {
  code: 'harvest/paging',
  level: 'error',
  article: '7.3',
  waivable: false,
  shownBy: 'harvest',
  examples: {
    good: ckanRows(1),
    bad: ckanRows(2),
  },
};
