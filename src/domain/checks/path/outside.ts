import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A file outside the folder of the dataset. */
export const rule: Rule = {
  code: 'path/outside',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({ resources: '[{path: ../../so-khcn/x.csv, period: 2026-Q3}]' }) },
  },
};
