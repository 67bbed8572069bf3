import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER } from '../example-files.ts';

/** Schemes that run or hide something, in links, images and reference definitions of Markdown. */
const UNSAFE = /(?:\]\(|^\s*\[[^\]]+\]:|<)\s*<?\s*((?:javascript|vbscript|data|file|ftp):[^\s)>]*)/im;
const OUTSIDE_IMAGE = /!\[[^\]]*\]\(\s*<?\s*((?:https?:)?\/\/[^\s)>]*)/i;

/** README.md is shown to everybody: links only to https and mail, pictures only from the dataset's own folder. */
export const rule: Rule = {
  code: 'text/link',
  level: 'error',
  article: '7.4',
  waivable: false,
  check: (portal) =>
    portal.datasets.flatMap((dataset) => {
      const found = UNSAFE.exec(dataset.readme ?? '') ?? OUTSIDE_IMAGE.exec(dataset.readme ?? '');
      if (!found) return [];
      const line = (dataset.readme ?? '').slice(0, found.index + found[0].length).split('\n').length;
      const where = { file: `${dataset.folder}/README.md`, line };
      return [{ code: 'text/link', level: 'error', where, args: { found: (found[1] ?? '').slice(0, 80) } }];
    }),
  examples: {
    good: { [`${BASE_FOLDER}/README.md`]: 'Xem [Cổng dịch vụ công](https://dichvucong.gov.vn/).\n' },
    bad: { [`${BASE_FOLDER}/README.md`]: 'Ghi chú.\n\nXem [ở đây](javascript:alert(1)).\n' },
  },
};
