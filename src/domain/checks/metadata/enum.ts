import type { Rule } from '../../model/rule.ts';
import { AGENCY_PATH, agencyWith } from '../example-files.ts';

/** A word outside the closed set. */
export const rule: Rule = {
  code: 'metadata/enum',
  level: 'error',
  waivable: false,
  examples: { good: { [AGENCY_PATH]: agencyWith({}) }, bad: { [AGENCY_PATH]: agencyWith({ kind: 'so' }) } },
};
