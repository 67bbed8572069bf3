import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A file the portal cannot do without. */
export const rule: Rule = {
  code: 'catalogue/missing-file',
  level: 'error',
  waivable: false,
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { 'catalogue/regulation.yaml': null } },
};
