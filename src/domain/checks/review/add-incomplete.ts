import type { Rule } from '../../model/rule.ts';
import { eachAnswer } from '../each-answer.ts';
import { REVIEW_PATH, reviewWith } from '../example-review.ts';

const NEEDED = ['title', 'topic', 'frequency', 'formats', 'access'] as const;

/** Art. 11.3: an addition can be put before the People's Committee once it says what a list says of an item. */
export const rule: Rule = {
  code: 'review/add-incomplete',
  level: 'error',
  article: '11.3',
  check: (portal) =>
    eachAnswer(portal, 'review/add-incomplete', ({ answer, proposed }) => {
      if (answer !== 'add') return undefined;
      const missing = NEEDED.filter((key) => isMissing(proposed?.[key]));
      return missing.length > 0 ? { ...(proposed ? { key: 'proposed' } : {}), args: { missing: missing.join(', ') } } : undefined;
    }),
  examples: {
    good: {
      [REVIEW_PATH]: reviewWith([
        '{answer: add, reason: Người dân hỏi nhiều, proposed: {title: Nhà thuốc, topic: y-te, frequency: quarterly, formats: [csv], access: file}}',
      ]),
    },
    bad: { [REVIEW_PATH]: reviewWith(['{answer: add, reason: Người dân hỏi nhiều, proposed: {title: Nhà thuốc}}']) },
  },
};

function isMissing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
