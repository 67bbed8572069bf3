import type { Rule } from '../../model/rule.ts';
import { answeredBy, goodAnswer } from '../example-source.ts';

/** No answer, or half of one: the name, the certificate or the line. */
export const rule: Rule = {
  code: 'harvest/unreachable',
  level: 'error',
  waivable: false,
  shownBy: 'harvest',
  examples: {
    good: goodAnswer,
    bad: answeredBy(''),
  },
};
