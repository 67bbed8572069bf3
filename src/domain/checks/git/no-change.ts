import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Somebody believes to have handed something in, and has not. */
export const rule: Rule = {
  code: 'git/no-change',
  level: 'warning',
  waivable: false,
  shownBy: 'git',
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [METADATA_PATH]: metadataWith({}) } },
};
