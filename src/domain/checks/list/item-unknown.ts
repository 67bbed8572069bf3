import type { Rule } from '../../model/rule.ts';
import { suggest } from '../../model/suggest.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Art. 7.1: data is provided for the items of the list in force. */
export const rule: Rule = {
  code: 'list/item-unknown',
  level: 'error',
  article: '7.1',
  check: (portal) => {
    if ([...portal.unreadable].some((file) => file.startsWith('catalogue/lists/'))) return [];
    const codes = new Set(portal.lists.flatMap((list) => list.items.map((item) => item.code)));
    return portal.datasets
      .filter((dataset) => !codes.has(dataset.listItem))
      .map((dataset) => {
        const meant = suggest(dataset.listItem, codes);
        return {
          code: 'list/item-unknown',
          level: 'error',
          where: portal.locate(`${dataset.folder}/metadata.yaml`, '/listItem'),
          args: { found: dataset.listItem, ...(meant ? { suggestion: meant } : {}) },
        };
      });
  },
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [METADATA_PATH]: metadataWith({ listItem: 'YT-99' }) } },
};
