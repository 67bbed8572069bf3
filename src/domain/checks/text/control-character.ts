import type { Rule } from '../../model/rule.ts';
import { eachText } from '../each-text.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Controls, writing-direction overrides, zero-width and tag characters, non-characters, half surrogate pairs: all unseen by a reader. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/u;

/** A character that nobody sees, in a text that everybody reads: it can turn a word round or hide one. */
export const rule: Rule = {
  code: 'text/control-character',
  level: 'error',
  article: '7.4',
  waivable: false,
  check: (portal) =>
    eachText(portal).flatMap(({ file, pointer, text }) => {
      const found = UNSEEN.exec(text);
      if (!found) return [];
      const codePoint = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const args = { codePoint, position: found.index + 1 };
      return [{ code: 'text/control-character', level: 'error', where: portal.locate(file, pointer), args }];
    }),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({ title: '"Danh sách \\u202Egnuv tib"' }) },
  },
};
