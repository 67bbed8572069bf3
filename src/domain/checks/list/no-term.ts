import type { Rule } from '../../model/rule.ts';
import { LIST_PATH, METADATA_PATH, listWith, metadataWith } from '../example-files.ts';

/** Art. 7.6 sets terms for a year, a half-year, a quarter and for changes. An item due otherwise has no due date until somebody sets one. */
export const rule: Rule = {
  code: 'list/no-term',
  level: 'warning',
  article: '7.6',
  check: (portal, asOf) => {
    const list = portal.lists.findLast((version) => version.inForceFrom <= asOf);
    if (!list || portal.unreadable.has('catalogue/regulation.yaml')) return [];
    const known = new Set<string>(['on-change', ...portal.regulation.periodic.map((rule) => rule.frequency)]);
    return list.items.flatMap(({ code, frequency, ends }, i) => {
      if (known.has(frequency) || (ends && ends < asOf)) return [];
      const where = portal.locate(`catalogue/lists/${list.id}.yaml`, `/items/${i}/frequency`);
      return [{ code: 'list/no-term', level: 'warning', where, args: { item: code, frequency } }];
    });
  },
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [LIST_PATH]: listWith({ frequency: 'weekly' }) },
  },
};
