import type { Rule } from '../../model/rule.ts';
import { LIST_PATH, METADATA_PATH, listWith, metadataWith } from '../example-files.ts';

/** Two lists that come into force on one day: which of them says what is owed is left to chance. */
export const rule: Rule = {
  code: 'list/same-day',
  level: 'error',
  article: '7.1',
  waivable: false,
  check: (portal) =>
    portal.lists.flatMap((list, i) => {
      const before = portal.lists[i - 1];
      if (before?.inForceFrom !== list.inForceFrom) return [];
      const where = portal.locate(`catalogue/lists/${list.id}.yaml`, '/inForceFrom');
      return [{ code: 'list/same-day', level: 'error', where, args: { found: list.inForceFrom, other: before.id } }];
    }),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [LIST_PATH.replace('nghiem-1', 'nghiem-2')]: listWith({}) },
  },
};
