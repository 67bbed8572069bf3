import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** The branch has changed the same file since the request was begun: what was looked at is not what would land. */
export const rule: Rule = {
  code: 'git/moved-on',
  level: 'error',
  article: '7.6',
  waivable: false,
  shownBy: 'git',
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [METADATA_PATH]: metadataWith({}) } },
};
