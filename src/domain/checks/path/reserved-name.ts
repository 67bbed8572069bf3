import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, METADATA_PATH, metadataWith, TABLE } from '../example-files.ts';

/** Published beside the data under `/data/<dataset>/`: a file of an agency may not take its place. */
const RESERVED = /^(datapackage\.json|schema\.json|mau\.xlsx|latest\.[a-z]+)$/i;

/** A file name that the portal makes itself. */
export const rule: Rule = {
  code: 'path/reserved-name',
  level: 'error',
  waivable: false,
  check: (portal) =>
    portal.datasets.flatMap((dataset) =>
      dataset.resources.flatMap((resource, i) => {
        if (resource.kind !== 'file' || !RESERVED.test(resource.path)) return [];
        const where = portal.locate(`${dataset.folder}/metadata.yaml`, `/resources/${i}/path`);
        return [{ code: 'path/reserved-name', level: 'error', where, args: { found: resource.path } }];
      }),
    ),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: {
      [METADATA_PATH]: metadataWith({ resources: '[{path: latest.csv, period: 2026-Q3}]' }),
      [`${BASE_FOLDER}/latest.csv`]: TABLE,
    },
  },
};
