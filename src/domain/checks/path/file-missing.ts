import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';
import { namedFiles } from '../named-files.ts';

/** The metadata names a file that is not there. */
export const rule: Rule = {
  code: 'path/file-missing',
  level: 'error',
  article: '7.1',
  waivable: false,
  check: (portal) =>
    portal.datasets.flatMap((dataset) =>
      namedFiles(dataset).flatMap(({ name, pointer }) => {
        if (portal.files.has(`${dataset.folder}/${name}`)) return [];
        const where = portal.locate(`${dataset.folder}/metadata.yaml`, pointer);
        return [{ code: 'path/file-missing', level: 'error', where, args: { found: name, folder: dataset.folder } }];
      }),
    ),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({ resources: '[{path: 2026-Q4.csv, period: 2026-Q3}]' }) },
  },
};
