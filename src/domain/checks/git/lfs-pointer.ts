import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, quarter } from '../example-files.ts';

const POINTER =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n';

/** Git LFS keeps the data elsewhere and leaves a note of three lines: whoever clones the portal would not have it. */
export const rule: Rule = {
  code: 'git/lfs-pointer',
  level: 'error',
  article: '6.1',
  waivable: false,
  examples: { good: { [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(3) }, bad: { [`${BASE_FOLDER}/2026-Q3.csv`]: POINTER } },
};
