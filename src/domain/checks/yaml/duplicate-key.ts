import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A key stands twice; parsers disagree on which one wins. */
export const rule: Rule = {
  code: 'yaml/duplicate-key',
  level: 'error',
  waivable: false,
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [METADATA_PATH]: metadataWith({}) + 'title: Tên thứ hai\n' } },
};
