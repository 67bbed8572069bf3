import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A value of another form than expected. */
export const rule: Rule = {
  code: 'metadata/pattern',
  level: 'error',
  waivable: false,
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [METADATA_PATH]: metadataWith({ listItem: 'yt01' }) } },
};
