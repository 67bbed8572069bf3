import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, LINK, METADATA_PATH, metadataWith } from '../example-files.ts';

/** A link or another special file: it could point anywhere. */
export const rule: Rule = {
  code: 'path/special-file',
  level: 'error',
  article: '7.4',
  waivable: false,
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [`${BASE_FOLDER}/2026-Q2.csv`]: LINK } },
};
