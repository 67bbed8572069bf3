import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, METADATA_PATH, metadataWith, TABLE } from '../example-files.ts';

/** Two names that differ only in capitals, or in how their letters are composed, are one file on Windows and macOS. */
export const rule: Rule = {
  code: 'path/case-collision',
  level: 'error',
  waivable: false,
  check: (portal) => {
    const seen = new Map<string, string>();
    return [...portal.files.keys()].flatMap((file) => {
      const folded = file.normalize('NFC').toLowerCase();
      const other = seen.get(folded);
      if (other === undefined) {
        seen.set(folded, file);
        return [];
      }
      return [{ code: 'path/case-collision', level: 'error', where: { file }, args: { other } }];
    });
  },
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [`${BASE_FOLDER}/2026-q3.csv`]: TABLE },
  },
};
