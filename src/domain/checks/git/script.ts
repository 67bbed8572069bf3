import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, quarter } from '../example-files.ts';

/** A data file that begins like a program. It is never run here, but it could be on the machine of someone who downloads it. */
export const rule: Rule = {
  code: 'git/script',
  level: 'warning',
  article: '7.4',
  examples: {
    good: { [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(3) },
    bad: { [`${BASE_FOLDER}/2026-Q3.csv`]: `#!/bin/sh\n${quarter(3)}` },
  },
};
