import type { Rule } from '../../model/rule.ts';
import { orphanWaiver } from '../example-waiver.ts';

/** A waiver for a code that no rule has. */
export const rule: Rule = {
  code: 'waiver/unknown-code',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: { good: orphanWaiver({}), bad: orphanWaiver({ finding: 'path/orfan' }) },
};
