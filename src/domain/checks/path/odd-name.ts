import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, METADATA_PATH, metadataWith, TABLE } from '../example-files.ts';

/** What every system and every web address can carry; not hidden, no option of a command. */
const PLAIN = /^[a-z0-9][a-z0-9._-]*(?<!\.)$/i;
/** Windows cannot make a file of such a name, whatever its ending: the whole repository could not be cloned there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LIMITS = { bytes: 200, folders: 4 };

/** Names of files and folders under `datasets/`: they become addresses and travel between systems. */
export const rule: Rule = {
  code: 'path/odd-name',
  level: 'error',
  waivable: false,
  check: (portal) =>
    [...portal.files.keys()]
      .filter((file) => file.startsWith('datasets/'))
      .flatMap((file) => {
        const parts = file.split('/');
        const odd = parts.find((part) => (!PLAIN.test(part) || DEVICE.test(part)) && !/^\.git(attributes|modules)$/.test(part));
        const tooLong = file.length > LIMITS.bytes || parts.length > LIMITS.folders;
        if (odd === undefined && !tooLong) return [];
        const args =
          odd === undefined
            ? { found: `${file.slice(0, 60)}…`, why: 'long' }
            : { found: show(odd), why: DEVICE.test(odd) ? 'device' : 'characters' };
        return [{ code: 'path/odd-name', level: 'error', where: { file }, args }];
      }),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [`${BASE_FOLDER}/-rf.csv`]: TABLE },
  },
};

/** The name with unseen and look-alike letters written as code points. */
function show(name: string): string {
  return [...name]
    .map((c) => (/[ -~]/.test(c) ? c : `{U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`))
    .join('');
}
