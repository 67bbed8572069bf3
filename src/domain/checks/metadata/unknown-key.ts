import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A key that nobody reads: usually a slip of the pen. */
export const rule: Rule = {
  code: 'metadata/unknown-key',
  level: 'error',
  waivable: false,
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({}) + 'licens: dieu-khoan-2026\n' },
  },
};
