import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, quarter } from '../example-files.ts';

/** The sum of a column is three times what it was, and its mean twice. */
export const rule: Rule = {
  code: 'table/total-jumped',
  level: 'warning',
  article: '7.3',
  shownBy: 'review',
  examples: {
    good: { [`${BASE_FOLDER}/2026-Q2.csv`]: quarter(6), [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(6) },
    bad: { [`${BASE_FOLDER}/2026-Q2.csv`]: quarter(6), [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(6, 0, 100) },
  },
};
