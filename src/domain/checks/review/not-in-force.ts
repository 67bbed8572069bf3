import type { Rule } from '../../model/rule.ts';
import { eachAnswer } from '../each-answer.ts';
import { KEEP, REVIEW_PATH, reviewWith } from '../example-review.ts';

/** Reviewed is the list in force on the day of the answer; an item that left it needs no answer. */
export const rule: Rule = {
  code: 'review/not-in-force',
  level: 'error',
  article: '13.5',
  check: (portal) => {
    const known = new Set(portal.lists.flatMap((list) => list.items.map((item) => item.code)));
    return eachAnswer(portal, 'review/not-in-force', ({ item, answer }, { answered }) => {
      if (!item || answer === 'add' || !known.has(item)) return undefined;
      const list = portal.lists.findLast((version) => version.inForceFrom <= answered);
      if (list?.items.some(({ code }) => code === item)) return undefined;
      return { key: 'item', args: { item, list: list?.document ?? '' } };
    });
  },
  examples: {
    good: { [REVIEW_PATH]: reviewWith([KEEP]) },
    bad: { 'catalogue/reviews/2026-H1/so-y-te.yaml': reviewWith([KEEP], '2026-03-25') },
  },
};
