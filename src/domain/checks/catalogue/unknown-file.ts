import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A file in the catalogue that nothing reads. */
export const rule: Rule = {
  code: 'catalogue/unknown-file',
  level: 'warning',
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { 'catalogue/ghi-chu.yaml': 'a: 1\n' } },
};
