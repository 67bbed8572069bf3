import type { Rule } from '../../model/rule.ts';
import { eachText } from '../each-text.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A line break in a title or name: calendars, feeds and mail headers would read what follows as something else. */
export const rule: Rule = {
  code: 'text/newline',
  level: 'error',
  waivable: false,
  check: (portal) =>
    eachText(portal)
      .filter(({ text, isLine }) => isLine && /[\r\n]/.test(text))
      .map(({ file, pointer }) => ({ code: 'text/newline', level: 'error', where: portal.locate(file, pointer), args: {} })),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({ title: '"Cơ sở khám bệnh\\r\\nBcc: x"' }) },
  },
};
