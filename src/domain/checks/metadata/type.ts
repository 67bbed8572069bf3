import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A value of another kind than expected. */
export const rule: Rule = {
  code: 'metadata/type',
  level: 'error',
  waivable: false,
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [METADATA_PATH]: metadataWith({ keywords: 'bệnh viện' }) } },
};
