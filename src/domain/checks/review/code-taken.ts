import type { Rule } from '../../model/rule.ts';
import { eachAnswer } from '../each-answer.ts';
import { REVIEW_PATH, reviewWith } from '../example-review.ts';

const ADD =
  'answer: add, reason: Người dân hỏi nhiều, proposed: {title: Nhà thuốc, topic: y-te, frequency: quarterly, formats: [csv], access: file}';

/** A code belongs to one item for good: datasets, duties and old lists go by it. */
export const rule: Rule = {
  code: 'review/code-taken',
  level: 'error',
  article: '11.3',
  check: (portal) => {
    const taken = new Map(portal.lists.flatMap((list) => list.items.map((item) => [item.code, item])));
    return eachAnswer(portal, 'review/code-taken', ({ item: code, answer }) => {
      const item = answer === 'add' ? taken.get(code ?? '') : undefined;
      return item && { key: 'item', args: { item: item.code, title: item.title.vi } };
    });
  },
  examples: {
    good: { [REVIEW_PATH]: reviewWith([`{item: YT-02, ${ADD}}`, `{${ADD}}`]) },
    bad: { [REVIEW_PATH]: reviewWith([`{item: YT-01, ${ADD}}`]) },
  },
};
