import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Nothing in the file. */
export const rule: Rule = {
  code: 'yaml/empty',
  level: 'error',
  waivable: false,
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [METADATA_PATH]: '# chưa viết gì\n' } },
};
