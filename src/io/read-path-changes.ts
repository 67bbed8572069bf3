import { simpleGit } from 'simple-git';
import type { PathChange } from '../domain/model/review.ts';

export interface ChangeRange {
  /** Tip of the base: its registry decides. */
  readonly base: string;
  readonly head: string;
  readonly changes: readonly PathChange[];
}

/**
 * What a pull request changes: from the merge base to its head, every path of the repository. Without rename detection, so that a
 * move shows as a removal and an addition; `-z`, so that any name arrives as it is. Undefined where a ref is not there.
 */
export async function readPathChanges(root: string, base: string, head: string): Promise<ChangeRange | undefined> {
  const git = simpleGit({ baseDir: root });
  const commitOf = async (ref: string) =>
    (await git.raw(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim();
  try {
    const [baseCommit, headCommit] = [await commitOf(base), await commitOf(head)];
    const fork = (await git.raw(['merge-base', baseCommit, headCommit])).trim();
    const prefix = (await git.raw(['rev-parse', '--show-prefix'])).trim();
    const raw = await git.raw(['diff', '--raw', '-z', '--no-renames', '--no-abbrev', fork, headCommit]);
    return { base: baseCommit, head: headCommit, changes: parseRaw(raw, prefix) };
  } catch {
    return undefined;
  }
}

function parseRaw(raw: string, prefix: string): PathChange[] {
  const tokens = raw.split('\0');
  const changes: PathChange[] = [];
  for (let i = 0; i + 1 < tokens.length; i += 2) {
    const [oldMode = '', newMode = '', oldBlob = '', newBlob = '', status = 'M'] = (tokens[i] ?? '').slice(1).split(' ');
    const name = (tokens[i + 1] ?? '').normalize('NFC');
    const path = name.startsWith(prefix) ? name.slice(prefix.length) : `../${name}`;
    const known = status[0] === 'A' || status[0] === 'D' || status[0] === 'T' ? status[0] : 'M';
    changes.push({ path, status: known, oldMode, newMode, oldBlob, newBlob });
  }
  return changes;
}
