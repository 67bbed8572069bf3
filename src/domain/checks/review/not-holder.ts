import { makeHolders } from '../../ledger/holders.ts';
import type { Rule } from '../../model/rule.ts';
import { eachAnswer } from '../each-answer.ts';
import { KEEP, REVIEW_PATH, reviewWith } from '../example-review.ts';

/** Art. 13.5: an agency reviews the part of the list that it is responsible for. */
export const rule: Rule = {
  code: 'review/not-holder',
  level: 'error',
  article: '13.5',
  check: (portal) => {
    const holders = makeHolders(portal);
    return eachAnswer(portal, 'review/not-holder', ({ item: code, answer }, { agency, answered }) => {
      const list = portal.lists.findLast((version) => version.inForceFrom <= answered);
      const item = list?.items.find((candidate) => candidate.code === code);
      if (!item || answer === 'add') return undefined;
      const held = holders.of(item, answered);
      return held.includes(agency)
        ? undefined
        : { key: 'item', args: { item: item.code, agency, holder: held.slice(0, 3).join(', ') } };
    });
  },
  examples: {
    good: { [REVIEW_PATH]: reviewWith([KEEP]) },
    bad: { 'catalogue/reviews/2026-H2/so-khcn.yaml': reviewWith([KEEP]) },
  },
};
