import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, quarter } from '../example-files.ts';

/** A column that the last period had is gone: whoever uses it must be told. */
export const rule: Rule = {
  code: 'table/column-dropped',
  level: 'warning',
  article: '7.3',
  shownBy: 'review',
  examples: {
    good: { [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(3) },
    bad: { [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(3).replaceAll(/,[^,\n]*(?=\n)/g, '') },
  },
};
