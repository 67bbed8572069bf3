import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Two files of one kind claim the same period. */
export const rule: Rule = {
  code: 'period/twice',
  level: 'error',
  article: '7.6',
  check: (portal) =>
    portal.datasets.flatMap((dataset) => {
      const seen = new Map<string, string>();
      return dataset.resources.flatMap((resource, i) => {
        if (resource.kind !== 'file' || !resource.period) return [];
        const key = `${resource.period} ${resource.format} ${resource.schemaPath ?? ''} ${resource.title?.vi ?? ''}`;
        const other = seen.get(key);
        seen.set(key, resource.path);
        if (other === undefined) return [];
        const where = portal.locate(`${dataset.folder}/metadata.yaml`, `/resources/${i}/period`);
        return [{ code: 'period/twice', level: 'error', where, args: { period: resource.period, other } }];
      });
    }),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: {
      [METADATA_PATH]: metadataWith({
        resources: '[{path: 2026-Q2.csv, period: 2026-Q3}, {path: 2026-Q3.csv, period: 2026-Q3}]',
      }),
    },
  },
};
