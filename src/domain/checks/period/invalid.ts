import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Not a year, half-year, quarter or month. */
export const rule: Rule = {
  code: 'period/invalid',
  level: 'error',
  article: '7.6',
  waivable: false,
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({ resources: '[{path: 2026-Q3.csv, period: 2026-Q5}]' }) },
  },
};
