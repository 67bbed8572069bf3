import type { Finding } from '../model/finding.ts';
import type { PathChange } from '../model/review.ts';

interface Range {
  readonly changes: readonly PathChange[];
  readonly movedOn: readonly string[];
}

/**
 * What is odd about a request as a whole: it changes nothing, or something that has changed on the branch since. Of the latter git
 * would make a third version, or a conflict, that nobody has looked at.
 */
export function findRangeFaults({ changes, movedOn }: Range): Finding[] {
  if (changes.length === 0) return [{ code: 'git/no-change', level: 'warning', where: { file: '.git' }, args: {} }];
  return movedOn
    .filter((path) => /^(catalogue|datasets)\//.test(path))
    .map((path) => ({ code: 'git/moved-on', level: 'error', where: { file: path }, args: {} }));
}
