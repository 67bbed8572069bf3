import { makeHolders } from '../../ledger/holders.ts';
import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, SCHEMA, TABLE, metadataWith } from '../example-files.ts';

/** Art. 6.2: an agency provides the data it is responsible for. */
export const rule: Rule = {
  code: 'list/other-holder',
  level: 'error',
  article: '6.2',
  check: (portal, asOf) => {
    const holders = makeHolders(portal);
    const items = new Map(portal.lists.flatMap((list) => list.items.map((item) => [item.code, item])));
    return portal.datasets.flatMap((dataset) => {
      const item = items.get(dataset.listItem);
      const agencies = item ? holders.of(item, asOf) : [];
      if (!item || agencies.includes(dataset.agency) || item.cooperating.includes(dataset.agency)) return [];
      if (!portal.agencies.some((agency) => agency.id === dataset.agency)) return [];
      const where = portal.locate(`${dataset.folder}/metadata.yaml`, '/listItem');
      return [
        {
          code: 'list/other-holder',
          level: 'error',
          where,
          args: { item: item.code, agency: dataset.agency, holder: agencies.slice(0, 3).join(', ') },
        },
      ];
    });
  },
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: {
      'datasets/so-khcn/phong-kham/metadata.yaml': metadataWith({ resources: '[{path: a.csv, period: 2026-Q3}]' }),
      'datasets/so-khcn/phong-kham/schema.yaml': SCHEMA,
      'datasets/so-khcn/phong-kham/a.csv': TABLE,
    },
  },
};
