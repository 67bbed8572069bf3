import type { Rule } from '../../model/rule.ts';
import { LIST_PATH, METADATA_PATH, listWith, metadataWith } from '../example-files.ts';

/** A change of the list, the registry, the rules or the waivers by which something overdue would no longer be owed. */
export const rule: Rule = {
  code: 'list/frees-overdue',
  level: 'warning',
  article: '7.1',
  waivable: false,
  shownBy: 'git',
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: {
      [METADATA_PATH]: metadataWith({ resources: '[{path: 2026-Q2.csv, period: 2026-Q2}]' }),
      [LIST_PATH]: listWith({ frequency: 'annual' }),
    },
  },
};
