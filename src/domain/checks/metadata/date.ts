import type { Rule } from '../../model/rule.ts';
import { AGENCY_PATH, METADATA_PATH, agencyWith, metadataWith } from '../example-files.ts';

/** A day that does not exist or is not written year-month-day. */
export const rule: Rule = {
  code: 'metadata/date',
  level: 'error',
  waivable: false,
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [AGENCY_PATH]: agencyWith({ validFrom: '2025-02-30' }) } },
};
