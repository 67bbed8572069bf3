import type { Rule } from '../../model/rule.ts';
import { maintenance } from '../example-notice.ts';

/** The end of the interruption lies before its beginning: the banner would never show, or never go. */
export const rule: Rule = {
  code: 'notice/ends-before-start',
  level: 'error',
  article: '14.2',
  check: (portal) =>
    portal.notices
      .filter(({ from, to }) => from !== undefined && to !== undefined && Date.parse(to) <= Date.parse(from))
      .map(({ id, from = '', to = '' }) => ({
        code: 'notice/ends-before-start',
        level: 'error',
        where: portal.locate(`catalogue/notices/${id}.md`, '/to'),
        args: { from, to },
      })),
  examples: {
    good: maintenance({}),
    bad: maintenance({ to: '2026-12-11T02:00:00+07:00' }),
  },
};
