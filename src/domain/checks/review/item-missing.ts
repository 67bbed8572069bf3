import type { Rule } from '../../model/rule.ts';
import { eachAnswer } from '../each-answer.ts';
import { KEEP, REVIEW_PATH, reviewWith } from '../example-review.ts';

/** Art. 13.5: what is kept, changed or dropped is an item of the list, so the answer names it. */
export const rule: Rule = {
  code: 'review/item-missing',
  level: 'error',
  article: '13.5',
  check: (portal) =>
    eachAnswer(portal, 'review/item-missing', ({ item, answer }) =>
      answer === 'add' || item ? undefined : { args: { answer } },
    ),
  examples: { good: { [REVIEW_PATH]: reviewWith([KEEP]) }, bad: { [REVIEW_PATH]: reviewWith(['{answer: keep}']) } },
};
