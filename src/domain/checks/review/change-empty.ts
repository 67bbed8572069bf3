import type { ItemProposal } from '../../model/catalogue.ts';
import type { Rule } from '../../model/rule.ts';
import { eachAnswer } from '../each-answer.ts';
import { REVIEW_PATH, reviewWith } from '../example-review.ts';

/** A change says what is to become of the item, field by field; a keep or a drop proposes no fields. */
export const rule: Rule = {
  code: 'review/change-empty',
  level: 'error',
  article: '13.5',
  check: (portal) =>
    eachAnswer(portal, 'review/change-empty', ({ item, answer, proposed }) =>
      (answer === 'change') === proposesSomething(proposed) || answer === 'add'
        ? undefined
        : { ...(proposed ? { key: 'proposed' } : {}), args: { item: item ?? '', answer } },
    ),
  examples: {
    good: {
      [REVIEW_PATH]: reviewWith(['{item: YT-01, answer: change, reason: Ít thay đổi, proposed: {frequency: half-yearly}}']),
    },
    bad: { [REVIEW_PATH]: reviewWith(['{item: YT-01, answer: change, reason: Ít thay đổi}']) },
  },
};

function proposesSomething(proposed: ItemProposal | undefined): boolean {
  return Object.values(proposed ?? {}).some((value) => !Array.isArray(value) || value.length > 0);
}
