import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Anchors and merge keys hide what a reader sees and can swell without bound. */
export const rule: Rule = {
  code: 'yaml/alias',
  level: 'error',
  waivable: false,
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({ keywords: '&tu [bệnh viện]' }) + 'places: *tu\n' },
  },
};
