import type { Rule } from '../../model/rule.ts';
import { suggest } from '../../model/suggest.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A folder of an agency that is not in the registry. */
export const rule: Rule = {
  code: 'agency/unknown',
  level: 'error',
  article: '6.2',
  waivable: false,
  check: (portal) => {
    const known = new Set(portal.agencies.map((agency) => agency.id));
    return portal.datasets
      .filter((dataset) => !known.has(dataset.agency) && !portal.unreadable.has(`catalogue/agencies/${dataset.agency}.yaml`))
      .map((dataset) => {
        const meant = suggest(dataset.agency, known);
        return {
          code: 'agency/unknown',
          level: 'error',
          where: { file: `${dataset.folder}/metadata.yaml` },
          args: { found: dataset.agency, ...(meant ? { suggestion: meant } : {}) },
        };
      });
  },
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { 'datasets/so-moi/phong-kham/metadata.yaml': metadataWith({ resources: '[]' }) },
  },
};
