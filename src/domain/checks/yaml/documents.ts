import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** One file, one document. */
export const rule: Rule = {
  code: 'yaml/documents',
  level: 'error',
  waivable: false,
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({}) + '---\ntitle: Bộ thứ hai\n' },
  },
};
