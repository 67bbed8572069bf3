import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Not UTF-8, or text that was damaged on the way (U+FFFD). */
export const rule: Rule = {
  code: 'text/encoding',
  level: 'error',
  article: '7.3',
  waivable: false,
  check: (portal) =>
    portal.datasets
      .filter((dataset) => JSON.stringify([dataset.title, dataset.description, dataset.keywords]).includes('\u{FFFD}'))
      .map((dataset) => ({
        code: 'text/encoding',
        level: 'error',
        where: portal.locate(`${dataset.folder}/metadata.yaml`, '/title'),
        args: {},
      })),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({}).replace('Cơ', 'C\u{FFFD}') },
  },
};
