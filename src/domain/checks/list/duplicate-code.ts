import type { Rule } from '../../model/rule.ts';
import { LIST_PATH, METADATA_PATH, listWith, metadataWith } from '../example-files.ts';

/** One code for two items of a list: datasets and duties could belong to either. */
export const rule: Rule = {
  code: 'list/duplicate-code',
  level: 'error',
  article: '7.1',
  waivable: false,
  check: (portal) =>
    portal.lists.flatMap((list) => {
      const seen = new Set<string>();
      return list.items.flatMap(({ code }, i) => {
        if (!seen.has(code)) {
          seen.add(code);
          return [];
        }
        const where = portal.locate(`catalogue/lists/${list.id}.yaml`, `/items/${i}/code`);
        return [{ code: 'list/duplicate-code', level: 'error', where, args: { found: code } }];
      });
    }),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [LIST_PATH]: listWith({}) + listWith({}).slice(listWith({}).indexOf('  -\n')) },
  },
};
