import type { Rule } from '../../model/rule.ts';
import { answeredBy, goodAnswer } from '../example-source.ts';

/** Something else than the file: most often a page that asks to log in. */
export const rule: Rule = {
  code: 'harvest/wrong-type',
  level: 'error',
  article: '7.3',
  waivable: false,
  shownBy: 'harvest',
  examples: {
    good: goodAnswer,
    bad: answeredBy('HTTP/1.1 200 OK\ncontent-type: text/html\n\n<!doctype html><title>Đăng nhập</title>\n'),
  },
};
