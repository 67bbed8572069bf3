import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, quarter } from '../example-files.ts';

/** At least half the rows of the last period are gone. */
export const rule: Rule = {
  code: 'table/shrunk',
  level: 'warning',
  article: '7.3',
  shownBy: 'review',
  examples: { good: { [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(3) }, bad: { [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(1) } },
};
