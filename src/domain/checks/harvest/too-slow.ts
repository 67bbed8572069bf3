import type { Rule } from '../../model/rule.ts';
import { answeredBy, goodAnswer } from '../example-source.ts';

/** A server that keeps the line open and sends next to nothing. */
export const rule: Rule = {
  code: 'harvest/too-slow',
  level: 'error',
  waivable: false,
  shownBy: 'harvest',
  examples: {
    good: goodAnswer,
    bad: answeredBy('HTTP/1.1 200 OK\ncontent-type: text/csv\ncontent-length: 1000000\n\nma,ten\n'),
  },
};
