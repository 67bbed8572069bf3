import type { Rule } from '../../model/rule.ts';
import { orphanWaiver } from '../example-waiver.ts';

/** An exception lasts until its day; after it the finding stands again. */
export const rule: Rule = {
  code: 'waiver/expired',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: { good: orphanWaiver({}), bad: orphanWaiver({ until: '2026-06-30' }) },
};
