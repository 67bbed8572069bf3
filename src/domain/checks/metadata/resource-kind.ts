import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A resource is a file or an API, and only one of them. */
export const rule: Rule = {
  code: 'metadata/resource-kind',
  level: 'error',
  article: '7.2',
  waivable: false,
  check: (portal) =>
    portal.datasets.flatMap((dataset) =>
      dataset.resources.flatMap((resource, i) => {
        const exactlyOne = resource.kind === 'file' ? !('api' in resource) : typeof resource.api === 'string';
        if (exactlyOne) return [];
        const where = portal.locate(`${dataset.folder}/metadata.yaml`, `/resources/${i}`);
        return [{ code: 'metadata/resource-kind', level: 'error', where, args: {} }];
      }),
    ),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({ resources: '[{note: chưa có tệp}]' }) },
  },
};
