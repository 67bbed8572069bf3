import type { Rule } from '../../model/rule.ts';
import { LIST_PATH, METADATA_PATH, listWith, metadataWith } from '../example-files.ts';

/** The item was dropped from the list in force, or has ended. */
export const rule: Rule = {
  code: 'list/item-ended',
  level: 'warning',
  article: '7.1',
  check: (portal, asOf) => {
    const list = portal.lists.findLast((version) => version.inForceFrom <= asOf);
    const items = new Map(list?.items.map((item) => [item.code, item]));
    const known = new Set(portal.lists.flatMap((version) => version.items.map((item) => item.code)));
    return portal.datasets.flatMap((dataset) => {
      const item = items.get(dataset.listItem);
      if (!list || !known.has(dataset.listItem) || (item && (!item.ends || item.ends >= asOf))) return [];
      const where = portal.locate(`${dataset.folder}/metadata.yaml`, '/listItem');
      return [{ code: 'list/item-ended', level: 'warning', where, args: { found: dataset.listItem, list: list.document } }];
    });
  },
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [LIST_PATH]: listWith({ ends: '2026-06-30' }) } },
};
