import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** The text is no YAML. */
export const rule: Rule = {
  code: 'yaml/syntax',
  level: 'error',
  waivable: false,
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: 'title: {vi: Cơ sở khám bệnh\nlistItem: YT-01\n' },
  },
};
