import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A description file of over 1 MB is data in the wrong place. */
export const rule: Rule = {
  code: 'yaml/too-large',
  level: 'error',
  waivable: false,
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [METADATA_PATH]: metadataWith({}) + '#'.repeat(1_100_000) } },
};
