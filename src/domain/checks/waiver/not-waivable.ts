import type { Rule } from '../../model/rule.ts';
import { orphanWaiver } from '../example-waiver.ts';

/** What harms persons or the portal, or cannot be read at all, is put right and not waived. */
export const rule: Rule = {
  code: 'waiver/not-waivable',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: { good: orphanWaiver({}), bad: orphanWaiver({ finding: 'yaml/syntax' }) },
};
