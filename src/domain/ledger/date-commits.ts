import type { Commit } from '../model/portal.ts';
import type { Instant } from '../model/text.ts';

/**
 * The commits oldest first, each with the time that counts. On a first-parent line a commit cannot have landed before its parent; one
 * that says so was dated back (or its parent ahead), and the later time counts. `git/dates-backwards` tells it.
 */
export function dateCommits(commits: readonly Commit[]): { readonly commit: Commit; readonly at: Instant }[] {
  let at: Instant = '';
  let time = Number.NEGATIVE_INFINITY;
  return commits.toReversed().map((commit) => {
    const own = Date.parse(commit.landed);
    if (own >= time) [at, time] = [commit.landed, own];
    return { commit, at };
  });
}

/** Commits dated before their parent, oldest first. */
export function findBackdated(commits: readonly Commit[]): { readonly commit: Commit; readonly parent: Commit }[] {
  return commits.flatMap((commit, i) => {
    const parent = commits[i + 1];
    return parent && Date.parse(commit.landed) < Date.parse(parent.landed) ? [{ commit, parent }] : [];
  });
}
