import type { Rule } from '../../model/rule.ts';
import { answeredBy, goodAnswer } from '../example-source.ts';

/** A portal that does not answer as CKAN does, or has no such file. */
export const rule: Rule = {
  code: 'harvest/ckan-answer',
  level: 'error',
  waivable: false,
  shownBy: 'harvest',
  examples: {
    good: goodAnswer,
    bad: answeredBy('HTTP/1.1 200 OK\ncontent-type: application/json\n\n{"success": false}\n', {
      kind: 'ckan',
      package: 'co-so',
      url: 'https://nguon.example.vn',
    }),
  },
};
