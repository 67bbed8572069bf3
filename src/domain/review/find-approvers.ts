import type { PullRequest, Vote } from '../model/forge.ts';
import type { Portal } from '../model/portal.ts';
import type { PathChange } from '../model/review.ts';
import type { Day } from '../model/text.ts';

/** Whose approval lets a request in, and whose word keeps it out. */
export interface Approval {
  readonly approvers: readonly string[];
  /** Those who may approve and ask for changes instead. */
  readonly objectors: readonly string[];
  /** Who may approve at all, by the registry of main. */
  readonly reviewers: readonly string[];
}

/**
 * Who approved, among those who may: the reviewers of the one agency whose data changes, and the operator's; for everything else the
 * operator's alone. Nobody approves what he sent himself, and an approval of an earlier commit is none of this one.
 */
export function findApprovers(
  portal: Portal,
  changes: readonly PathChange[],
  request: PullRequest,
  votes: readonly Vote[],
  asOf: Day,
): Approval {
  const reviewers = reviewersOf(portal, changes, asOf).filter((login) => !isSame(login, request.author));
  const counted = votes.filter((vote) => reviewers.some((login) => isSame(login, vote.login)));
  const isCurrent = (vote: Vote) => vote.commit === undefined || vote.commit === request.head;
  return {
    approvers: counted.filter((vote) => vote.verdict === 'approved' && isCurrent(vote)).map((vote) => vote.login),
    objectors: counted.filter((vote) => vote.verdict === 'changes').map((vote) => vote.login),
    reviewers,
  };
}

function reviewersOf(portal: Portal, changes: readonly PathChange[], asOf: Day): string[] {
  const operator = portal.settings.operators.findLast((role) => role.from <= asOf)?.agency;
  const ofOperator = portal.agencies.find((agency) => agency.id === operator);
  const owners = new Set(changes.map(({ path }) => /^datasets\/([^/]+)\//.exec(path)?.[1] ?? ''));
  const [owner = ''] = owners;
  const own = owners.size === 1 ? portal.agencies.find((agency) => agency.id === owner) : undefined;
  return [...(own?.reviewers ?? []), ...(ofOperator?.reviewers ?? []), ...(ofOperator?.accounts ?? [])];
}

/** Forges do not tell capitals apart in logins. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
