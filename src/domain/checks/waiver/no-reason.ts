import type { Rule } from '../../model/rule.ts';
import { orphanWaiver } from '../example-waiver.ts';

/** An exception is on record: with a reason and a document that can be looked up later. */
export const rule: Rule = {
  code: 'waiver/no-reason',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: { good: orphanWaiver({}), bad: orphanWaiver({ reason: 'ok' }) },
};
