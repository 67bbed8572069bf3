import { simpleGit } from 'simple-git';

/** Paths under the root that differ between a ref's merge base and the work tree, untracked files included; undefined where there is no such ref. */
export async function readChangedPaths(root: string, ref: string): Promise<string[] | undefined> {
  const git = simpleGit({ baseDir: root });
  try {
    const commit = (await git.raw(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim();
    const base = (await git.raw(['merge-base', commit, 'HEAD'])).trim();
    const changed = await git.raw(['diff', '--name-only', '-z', '--no-renames', '--relative', base, '--', '.']);
    const added = await git.raw(['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
    return [...changed.split('\0'), ...added.split('\0')].filter(Boolean).map((path) => path.normalize('NFC'));
  } catch {
    return undefined;
  }
}
