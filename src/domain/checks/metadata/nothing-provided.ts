import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A dataset without any file, API or statement. */
export const rule: Rule = {
  code: 'metadata/nothing-provided',
  level: 'warning',
  article: '7.1',
  check: (portal) =>
    portal.datasets
      .filter((dataset) => dataset.resources.length === 0 && dataset.noChange.length === 0)
      .map((dataset) => ({
        code: 'metadata/nothing-provided',
        level: 'warning',
        where: portal.locate(`${dataset.folder}/metadata.yaml`, '/resources'),
        args: {},
      })),
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [METADATA_PATH]: metadataWith({ resources: '[]' }) } },
};
