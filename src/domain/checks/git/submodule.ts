import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, quarter } from '../example-files.ts';

/** A submodule brings content from elsewhere, after the review. */
export const rule: Rule = {
  code: 'git/submodule',
  level: 'error',
  article: '7.4',
  waivable: false,
  shownBy: 'git',
  examples: { good: { [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(3) }, bad: { [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(3) } },
};
