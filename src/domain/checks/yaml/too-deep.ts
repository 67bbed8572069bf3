import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Nesting that no person writes. */
export const rule: Rule = {
  code: 'yaml/too-deep',
  level: 'error',
  waivable: false,
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: `keywords: ${'['.repeat(70)}${']'.repeat(70)}\n` },
  },
};
