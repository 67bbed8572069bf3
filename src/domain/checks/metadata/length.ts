import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A text too short to help or too long to read. */
export const rule: Rule = {
  code: 'metadata/length',
  level: 'error',
  article: '13.2',
  waivable: false,
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [METADATA_PATH]: metadataWith({ description: 'Quá ngắn.' }) } },
};
