import type { Rule } from '../../model/rule.ts';
import { eachAnswer } from '../each-answer.ts';
import { KEEP, REVIEW_PATH, reviewWith } from '../example-review.ts';

/** Art. 11.3: whoever decides on the next list must know why; what people can use today goes only by a document. */
export const rule: Rule = {
  code: 'review/no-reason',
  level: 'error',
  article: '11.3',
  check: (portal) =>
    eachAnswer(portal, 'review/no-reason', ({ item, answer, reason, document }) => {
      const needed = answer === 'keep' ? [] : answer === 'drop' ? ['reason', 'document'] : ['reason'];
      const missing = needed.filter((key) => (key === 'reason' ? !reason : !document));
      return missing.length > 0 ? { args: { item: item ?? '', answer, missing: missing.join(', ') } } : undefined;
    }),
  examples: {
    good: { [REVIEW_PATH]: reviewWith([KEEP]) },
    bad: { [REVIEW_PATH]: reviewWith(['{item: YT-01, answer: drop, reason: Không còn quản lý}']) },
  },
};
