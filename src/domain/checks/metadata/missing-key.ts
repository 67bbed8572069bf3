import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Something every file of this kind must say. */
export const rule: Rule = {
  code: 'metadata/missing-key',
  level: 'error',
  article: '13.2',
  waivable: false,
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [METADATA_PATH]: metadataWith({ listItem: undefined }) } },
};
