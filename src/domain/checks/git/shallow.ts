import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A shallow clone hides the landings: on time would be guessed. */
export const rule: Rule = {
  code: 'git/shallow',
  level: 'error',
  article: '7.6',
  waivable: false,
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [METADATA_PATH]: metadataWith({}) } },
};
