import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, quarter } from '../example-files.ts';

/** An executable bit on a data file. It is never run, but it is not meant. */
export const rule: Rule = {
  code: 'git/file-mode',
  level: 'warning',
  shownBy: 'git',
  examples: { good: { [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(3) }, bad: { [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(3) } },
};
