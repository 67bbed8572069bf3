import type { Rule } from '../../model/rule.ts';
import { answeredBy, goodAnswer } from '../example-source.ts';

/** An answer that is no file. */
export const rule: Rule = {
  code: 'harvest/refused',
  level: 'error',
  waivable: false,
  shownBy: 'harvest',
  examples: {
    good: goodAnswer,
    bad: answeredBy('HTTP/1.1 503 Service Unavailable\n\n'),
  },
};
