import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, quarter } from '../example-files.ts';

/** Art. 6.2: data comes from accounts that the registry at the base knows. */
export const rule: Rule = {
  code: 'agency/unknown-author',
  level: 'error',
  article: '6.2',
  waivable: false,
  shownBy: 'review',
  examples: {
    good: { [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(3) },
    bad: { [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(3) },
    authors: { bad: 'nguoi-la' },
  },
};
