import type { Rule } from '../../model/rule.ts';
import { eachAnswer } from '../each-answer.ts';
import { KEEP, REVIEW_PATH, reviewWith } from '../example-review.ts';

/** Two answers about one item: nobody can say which one counts. */
export const rule: Rule = {
  code: 'review/answered-twice',
  level: 'error',
  article: '13.5',
  check: (portal) =>
    eachAnswer(portal, 'review/answered-twice', ({ item }, { answers }, i) => {
      const first = answers.findIndex((other) => other.item === item);
      return item && first < i ? { key: 'item', args: { item, first: first + 1, second: i + 1 } } : undefined;
    }),
  examples: {
    good: { [REVIEW_PATH]: reviewWith([KEEP]) },
    bad: { [REVIEW_PATH]: reviewWith([KEEP, '{item: YT-01, answer: drop, reason: Không còn quản lý, document: 12/QĐ-SYT}']) },
  },
};
