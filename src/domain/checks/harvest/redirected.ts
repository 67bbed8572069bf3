import type { Rule } from '../../model/rule.ts';
import { answeredBy, goodAnswer } from '../example-source.ts';

/** A server that sends on and on. */
export const rule: Rule = {
  code: 'harvest/redirected',
  level: 'error',
  waivable: false,
  shownBy: 'harvest',
  examples: {
    good: goodAnswer,
    bad: answeredBy('HTTP/1.1 302 Found\nlocation: /co-so.csv\n\n'),
  },
};
