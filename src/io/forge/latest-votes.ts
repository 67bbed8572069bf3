import type { Vote } from '../../domain/model/forge.ts';

/** Of each person the last word that decides: a comment after an approval takes nothing back. Oldest first in, in order of first words out. */
export function latestVotes(votes: readonly Vote[]): Vote[] {
  const latest = new Map<string, Vote>();
  for (const vote of votes) {
    if (vote.verdict !== 'comment' || !latest.has(vote.login)) latest.set(vote.login, vote);
  }
  return [...latest.values()];
}
