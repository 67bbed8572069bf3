import { parsePeriod } from '../../model/period.ts';
import type { Rule } from '../../model/rule.ts';
import { reviewPath } from '../each-answer.ts';
import { KEEP, REVIEW_PATH, reviewWith } from '../example-review.ts';

/** Art. 13.5: a review every six months: an answer from before the half-year began belongs to the one before. */
export const rule: Rule = {
  code: 'review/too-early',
  level: 'error',
  article: '13.5',
  check: (portal) =>
    portal.reviews.flatMap((review) => {
      const half = parsePeriod(review.half);
      if (!half || review.answered >= half.start) return [];
      const where = portal.locate(reviewPath(review), '/answered');
      return [
        {
          code: 'review/too-early',
          level: 'error',
          where,
          args: { half: half.id, answered: review.answered, begins: half.start },
        },
      ];
    }),
  examples: {
    good: { [REVIEW_PATH]: reviewWith([KEEP]) },
    bad: { [REVIEW_PATH]: reviewWith([KEEP], '2026-06-12') },
  },
};
