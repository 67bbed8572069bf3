import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Tags make a parser build other things than data. */
export const rule: Rule = {
  code: 'yaml/tag',
  level: 'error',
  waivable: false,
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({ title: '!!js/function "x"' }) },
  },
};
