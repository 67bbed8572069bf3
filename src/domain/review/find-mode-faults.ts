import type { Finding } from '../model/finding.ts';
import type { PathChange } from '../model/review.ts';

const GONE = '000000';

/**
 * What git says a path is, before anybody reads it: links and submodules are refused, an executable bit on data is told, and a
 * second `Catalogue/`, which Windows and macOS take for the first.
 */
export function findModeFaults(changes: readonly PathChange[]): Finding[] {
  return changes.flatMap(({ path, newMode }): Finding[] => {
    const where = { file: path };
    const content = /^(?:catalogue|datasets)(?=\/|$)/i.exec(path)?.[0] ?? '';
    const isDouble = content !== content.toLowerCase() && newMode !== GONE;
    if (isDouble) return [{ code: 'path/case-collision', level: 'error', where, args: { other: `${content.toLowerCase()}/` } }];
    if (newMode === '120000') return [{ code: 'path/special-file', level: 'error', where, args: { kind: 'link' } }];
    if (newMode === '160000') return [{ code: 'git/submodule', level: 'error', where, args: {} }];
    const isData = path.startsWith('datasets/') || path.startsWith('catalogue/');
    return newMode === '100755' && isData ? [{ code: 'git/file-mode', level: 'warning', where, args: {} }] : [];
  });
}
