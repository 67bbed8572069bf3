import { isPeriodic } from '../../model/catalogue.ts';
import { listCodeLists } from '../../model/resolve-reference.ts';
import type { Rule } from '../../model/rule.ts';
import { eachFile } from '../each-file.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Periodic data must say which period it is for; a list of codes to which other files point holds for every period. */
export const rule: Rule = {
  code: 'period/missing',
  level: 'error',
  article: '7.6',
  check: (portal) =>
    eachFile(portal).flatMap(({ dataset, file, index, frequency }) => {
      if (!frequency || !isPeriodic(frequency) || file.period || listCodeLists(dataset).has(file)) return [];
      const where = portal.locate(`${dataset.folder}/metadata.yaml`, `/resources/${index}`);
      return [{ code: 'period/missing', level: 'error', where, args: { found: file.path, frequency } }];
    }),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({ resources: '[{path: 2026-Q3.csv}]' }) },
  },
};
