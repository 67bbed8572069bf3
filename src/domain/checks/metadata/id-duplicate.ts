import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** The id is the address of the page, so it stands once in the whole portal, former ids included. */
export const rule: Rule = {
  code: 'metadata/id-duplicate',
  level: 'error',
  waivable: false,
  check: (portal) => {
    const seen = new Map<string, string>();
    return portal.datasets.flatMap((dataset) =>
      [dataset.id, ...dataset.formerIds].flatMap((id) => {
        const first = seen.get(id);
        if (first === undefined) {
          seen.set(id, dataset.folder);
          return [];
        }
        const where = portal.locate(`${dataset.folder}/metadata.yaml`, id === dataset.id ? '' : '/formerIds');
        return [{ code: 'metadata/id-duplicate', level: 'error', where, args: { id, other: first } }];
      }),
    );
  },
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { 'datasets/so-khcn/co-so-kham-benh/metadata.yaml': metadataWith({ resources: '[]' }) },
  },
};
