import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, METADATA_PATH, metadataWith } from '../example-files.ts';

/** Files that tell git to rewrite, hide or fetch content: only at the root, by the operator. */
export const rule: Rule = {
  code: 'git/attributes',
  level: 'error',
  article: '7.4',
  waivable: false,
  check: (portal) =>
    [...portal.files.keys()]
      .filter((file) => /\/\.git(attributes|modules)$/.test(file))
      .map((file) => ({ code: 'git/attributes', level: 'error', where: { file }, args: {} })),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [`${BASE_FOLDER}/.gitattributes`]: '*.csv filter=x export-ignore\n' },
  },
};
