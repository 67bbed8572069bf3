import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Tabs and look-alike spaces as indentation. */
export const rule: Rule = {
  code: 'yaml/whitespace',
  level: 'error',
  waivable: false,
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({}) + 'contact:\n\tname: Bộ phận dữ liệu\n' },
  },
};
