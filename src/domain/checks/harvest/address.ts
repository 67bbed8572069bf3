import type { Rule } from '../../model/rule.ts';
import { answeredBy, goodAnswer } from '../example-source.ts';

/** A source, or where it points to, that is no public https place: our own network, a file, a password in the address. */
export const rule: Rule = {
  code: 'harvest/address',
  level: 'error',
  article: '7.4',
  waivable: false,
  shownBy: 'harvest',
  examples: {
    good: goodAnswer,
    bad: answeredBy('HTTP/1.1 302 Found\nlocation: http://169.254.169.254/latest/meta-data/\n\n'),
  },
};
