import type { Dataset } from '../../model/dataset.ts';
import { nameResources } from '../../model/resource-names.ts';
import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A resource is pointed to by its name, so that in a dataset no two have one (Data Package v2, Data Resource, `name`). */
export const rule: Rule = {
  code: 'metadata/name-duplicate',
  level: 'error',
  waivable: false,
  check: (portal) =>
    portal.datasets.flatMap((dataset) =>
      findRepeated(dataset).map(({ name, index }) => {
        const where = portal.locate(`${dataset.folder}/metadata.yaml`, `/resources/${index}/name`);
        return { code: 'metadata/name-duplicate', level: 'error', where, args: { found: name } };
      }),
    ),
  examples: {
    good: {
      [METADATA_PATH]: metadataWith({
        resources:
          '[{path: 2026-Q2.csv, period: 2026-Q2, name: co-so-2026-q2}, {path: 2026-Q3.csv, period: 2026-Q3, name: co-so-2026-q3}]',
      }),
    },
    bad: {
      [METADATA_PATH]: metadataWith({
        resources: '[{path: 2026-Q2.csv, period: 2026-Q2, name: co-so}, {path: 2026-Q3.csv, period: 2026-Q3, name: co-so}]',
      }),
    },
  },
};

/** Names that were written and stand elsewhere too, without the first of them. */
function findRepeated(dataset: Dataset): { readonly name: string; readonly index: number }[] {
  const seen = new Set<string>();
  return nameResources(dataset).flatMap((name, index) => {
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew || dataset.resources[index]?.name === undefined ? [] : [{ name, index }];
  });
}
