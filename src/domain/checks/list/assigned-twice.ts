import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Two assignments of one item from the same day to different agencies: the order of lines would decide who owes it. */
export const rule: Rule = {
  code: 'list/assigned-twice',
  level: 'error',
  article: '7.1',
  waivable: false,
  check: (portal) => {
    const seen = new Map<string, string>();
    return portal.assignments.flatMap(({ item, agency, from }, i) => {
      const other = seen.get(`${item} ${from}`);
      seen.set(`${item} ${from}`, agency);
      if (other === undefined) return [];
      const where = portal.locate('catalogue/assignments.yaml', `/assignments/${i}`);
      return [{ code: 'list/assigned-twice', level: 'error', where, args: { item, agency, other, from } }];
    });
  },
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: {
      'catalogue/assignments.yaml': `assignments:
  - {item: YT-01, agency: so-y-te, from: 2026-05-01, basis: Thử nghiệm}
  - {item: YT-01, agency: so-khcn, from: 2026-05-01, basis: Thử nghiệm}
`,
    },
  },
};
