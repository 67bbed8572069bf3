import { simpleGit } from 'simple-git';
import type { PathChange } from '../domain/model/review.ts';

export interface ChangeRange {
  /** Tip of the base: its registry decides. */
  readonly base: string;
  readonly head: string;
  readonly changes: readonly PathChange[];
  /** Paths that the base has changed since, otherwise than the head: what would land of them is neither the one nor the other. */
  readonly movedOn: readonly string[];
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
    const diff = async (to: string) =>
      parseRaw(await git.raw(['diff', '--raw', '-z', '--no-renames', '--no-abbrev', fork, to]), prefix);
    const changes = await diff(headCommit);
    const since = fork === baseCommit ? [] : await diff(baseCommit);
    return { base: baseCommit, head: headCommit, changes, movedOn: findMovedOn(changes, since) };
  } catch {
    return undefined;
  }
}

function findMovedOn(changes: readonly PathChange[], since: readonly PathChange[]): string[] {
  const theirs = new Map(since.map((change) => [change.path, `${change.newMode} ${change.newBlob}`]));
  return changes
    .filter(({ path, newMode, newBlob }) => theirs.has(path) && theirs.get(path) !== `${newMode} ${newBlob}`)
    .map(({ path }) => path);
}

/** Whether both refs are there: then only a common ancestor can be missing, as after a new start of a repository. */
export async function haveCommits(root: string, base: string, head: string): Promise<boolean> {
  const git = simpleGit({ baseDir: root });
  const isThere = async (ref: string) => {
    // A ref that is not there gives an empty answer, a name that cannot be one an error.
    const found = git.raw(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    return (await found.catch(() => '')).trim() !== '';
  };
  return (await isThere(base)) && (await isThere(head));
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
