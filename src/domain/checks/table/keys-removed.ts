import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, quarter } from '../example-files.ts';

/** Almost a third of the keys of the last period are gone, although the table is about as long. */
export const rule: Rule = {
  code: 'table/keys-removed',
  level: 'warning',
  article: '7.3',
  shownBy: 'review',
  examples: {
    good: { [`${BASE_FOLDER}/2026-Q2.csv`]: quarter(12), [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(12) },
    bad: { [`${BASE_FOLDER}/2026-Q2.csv`]: quarter(12), [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(12, 5) },
  },
};
