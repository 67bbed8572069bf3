import type { Rule } from '../../model/rule.ts';
import { maintenance, NOTICE_PATH } from '../example-notice.ts';

/** The keys of a notice stand between two `---` lines at its top: without them it has no title and no day. */
export const rule: Rule = {
  code: 'yaml/front-matter',
  level: 'error',
  waivable: false,
  examples: {
    good: maintenance({}),
    bad: { [NOTICE_PATH]: '---\nkind: news\ntitle: Lịch trực\npublished: 2026-12-01\n\nCổng có người trực.\n' },
  },
};
