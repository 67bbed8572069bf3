import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Anything else that does not fit the schema. */
export const rule: Rule = {
  code: 'metadata/shape',
  level: 'error',
  waivable: false,
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({ keywords: '[bệnh viện, bệnh viện]' }) },
  },
};
