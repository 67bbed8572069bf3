import type { Rule } from '../../model/rule.ts';
import { answeredBy, goodAnswer } from '../example-source.ts';

/** More than the source may give, packed or unpacked. */
export const rule: Rule = {
  code: 'harvest/too-large',
  level: 'error',
  waivable: false,
  shownBy: 'harvest',
  examples: {
    good: goodAnswer,
    bad: answeredBy('HTTP/1.1 200 OK\ncontent-type: text/csv\ncontent-length: 5000000000\n\nma,ten\n'),
  },
};
