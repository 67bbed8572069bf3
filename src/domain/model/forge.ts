import type { Instant } from './text.ts';

/** Forgejo and Gitea speak one language. */
export type ForgeKind = 'github' | 'gitea' | 'gitlab';

/** What a check says of a commit, by a name in words. */
export interface CommitStatus {
  readonly context: string;
  readonly state: 'success' | 'failure' | 'pending';
  /** One sentence; forges show 140 characters. */
  readonly description: string;
  readonly url?: string;
}

/** A status as the forge recorded it. */
export interface GivenStatus {
  readonly context: string;
  readonly state: CommitStatus['state'];
  readonly at: Instant;
  /** Given by the account whose token we use; others may claim what they like. */
  readonly mine: boolean;
}

/** Somebody's latest word on a pull request. */
export interface Vote {
  readonly login: string;
  readonly verdict: 'approved' | 'changes' | 'comment';
  /** The commit that was looked at, where the forge tells. */
  readonly commit?: string;
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  /** Commit at its tip. */
  readonly head: string;
  /** Branch that it asks to be merged into. */
  readonly base: string;
  readonly state: 'open' | 'merged' | 'closed';
  readonly url: string;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly state: 'open' | 'closed';
  readonly url: string;
  /** Opened by the account whose token we use: a marker in somebody else's issue means nothing. */
  readonly mine: boolean;
}

export interface IssueText {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly mine: boolean;
}
