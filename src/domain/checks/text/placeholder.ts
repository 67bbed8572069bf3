import type { Rule } from '../../model/rule.ts';
import { eachText } from '../each-text.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** What stands where a text was never written: blanks, «test», «xxx», dots; or letters buried in marks. */
const PLACEHOLDER = /^[\s\p{P}\p{S}]*$|^\s*(test|thử|abc|xxx+|todo|tbd|n\/a|asdf\w*|lorem ipsum.*)\s*$|\p{M}{5}/iu;

/** A title or description that says nothing. */
export const rule: Rule = {
  code: 'text/placeholder',
  level: 'error',
  article: '7.3',
  check: (portal) =>
    eachText(portal)
      .filter(({ pointer }) => /^\/(title|description|name|keywords|items\/\d+\/title)(\/|$)/.test(pointer))
      .filter(({ text }) => PLACEHOLDER.test(text.normalize('NFC')))
      .map(({ file, pointer, text }) => ({
        code: 'text/placeholder',
        level: 'error',
        where: portal.locate(file, pointer),
        args: { found: text.slice(0, 30).trim() },
      })),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({ title: 'test' }) },
  },
};
