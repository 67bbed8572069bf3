import type { Rule } from '../../model/rule.ts';
import { LIST_PATH, METADATA_PATH, listWith, metadataWith } from '../example-files.ts';

/** A first due date before the list was issued: everybody would be late on the day it appears. An item carried over keeps its old date. */
export const rule: Rule = {
  code: 'list/roadmap-before-issue',
  level: 'error',
  article: '13.1',
  check: (portal) => {
    const known = new Set<string>();
    return portal.lists.flatMap((list) => {
      const fresh = list.items.map(({ code, roadmap }) => !known.has(code) && roadmap !== undefined && roadmap < list.issued);
      for (const { code } of list.items) known.add(code);
      return list.items.flatMap(({ code, roadmap = '' }, i) => {
        if (!fresh[i]) return [];
        const where = portal.locate(`catalogue/lists/${list.id}.yaml`, `/items/${i}/roadmap`);
        return [
          { code: 'list/roadmap-before-issue', level: 'error', where, args: { item: code, found: roadmap, issued: list.issued } },
        ];
      });
    });
  },
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [LIST_PATH]: listWith({ roadmap: '2026-01-15' }) },
  },
};
