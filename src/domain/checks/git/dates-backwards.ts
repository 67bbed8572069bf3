import { findBackdated } from '../../ledger/date-commits.ts';
import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, quarter } from '../example-files.ts';

/** A commit that claims to be older than what it stands on: its date, or its parent's, was set by hand. The later one counts. */
export const rule: Rule = {
  code: 'git/dates-backwards',
  level: 'warning',
  article: '7.6',
  waivable: false,
  shownBy: 'git',
  check: ({ history }) =>
    (history.kind === 'git' ? findBackdated(history.commits) : []).map(({ commit, parent }) => ({
      code: 'git/dates-backwards',
      level: 'warning',
      where: { file: '.git' },
      args: { commit: commit.id.slice(0, 10), landed: commit.landed, parent: parent.id.slice(0, 10), before: parent.landed },
    })),
  examples: { good: { [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(3) }, bad: { [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(3) } },
};
