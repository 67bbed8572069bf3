import type { Rule } from '../../model/rule.ts';
import { orphanWaiver } from '../example-waiver.ts';

/** A waiver for a finding names its code and its file; one that names neither covers nothing. */
export const rule: Rule = {
  code: 'waiver/incomplete',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: { good: orphanWaiver({}), bad: orphanWaiver({ file: undefined }) },
};
