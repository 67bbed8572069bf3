import type { Rule } from '../../model/rule.ts';
import { maintenance } from '../example-notice.ts';

/** Whoever plans to use the data needs to know from when to when the portal is away. */
export const rule: Rule = {
  code: 'notice/no-times',
  level: 'error',
  article: '14.2',
  check: (portal) =>
    portal.notices
      .filter(({ kind, from, to }) => kind === 'maintenance' && (from === undefined || to === undefined))
      .map(({ id, from }) => ({
        code: 'notice/no-times',
        level: 'error',
        where: portal.locate(`catalogue/notices/${id}.md`, '/kind'),
        args: { key: from === undefined ? 'from' : 'to' },
      })),
  examples: {
    good: maintenance({}),
    bad: maintenance({ to: undefined }),
  },
};
