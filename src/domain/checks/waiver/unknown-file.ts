import type { Rule } from '../../model/rule.ts';
import { orphanWaiver } from '../example-waiver.ts';

/** A waiver for a file that is not there, or for more than one dataset. */
export const rule: Rule = {
  code: 'waiver/unknown-file',
  level: 'warning',
  article: '7.4',
  waivable: false,
  examples: { good: orphanWaiver({}), bad: orphanWaiver({ file: 'datasets/so-y-te/co-so-kham-benh/khac.csv' }) },
};
