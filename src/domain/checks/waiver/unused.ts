import type { Rule } from '../../model/rule.ts';
import { orphanWaiver } from '../example-waiver.ts';

/** What the waiver covered has been put right. */
export const rule: Rule = {
  code: 'waiver/unused',
  level: 'warning',
  article: '7.4',
  waivable: false,
  examples: { good: orphanWaiver({}), bad: orphanWaiver({ finding: 'period/not-ended' }) },
};
