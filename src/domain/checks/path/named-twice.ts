import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** One file stands for one period. */
export const rule: Rule = {
  code: 'path/named-twice',
  level: 'error',
  waivable: false,
  check: (portal) =>
    portal.datasets.flatMap((dataset) => {
      const seen = new Set<string>();
      return dataset.resources.flatMap((resource, i) => {
        if (resource.kind !== 'file') return [];
        if (!seen.has(resource.path)) {
          seen.add(resource.path);
          return [];
        }
        const where = portal.locate(`${dataset.folder}/metadata.yaml`, `/resources/${i}/path`);
        return [{ code: 'path/named-twice', level: 'error', where, args: { found: resource.path } }];
      });
    }),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: {
      [METADATA_PATH]: metadataWith({
        resources: '[{path: 2026-Q3.csv, period: 2026-Q3}, {path: 2026-Q3.csv, period: 2026-Q2}]',
      }),
    },
  },
};
