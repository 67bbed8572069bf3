import type {
  Comment,
  CommitStatus,
  ForgeKind,
  GivenStatus,
  Issue,
  IssueText,
  PullRequest,
  Vote,
} from '../../domain/model/forge.ts';

/**
 * What the portal asks of a forge, in the same words for GitHub, Forgejo, Gitea and GitLab. Numbers are those that people see
 * (`iid` on GitLab). Every method throws `ForgeError`. Reading repeats at faults of the network; what makes something new does
 * not, because it may have been made: look for it by its marker at the next run.
 */
export interface Forge {
  readonly kind: ForgeKind;
  readPullRequest(number: number): Promise<PullRequest>;
  /** Each person's latest word, in the order given. */
  listVotes(number: number): Promise<Vote[]>;
  listPullRequestComments(number: number): Promise<Comment[]>;
  addPullRequestComment(number: number, body: string): Promise<void>;
  editPullRequestComment(number: number, comment: number, body: string): Promise<void>;
  /** Merges by a merge commit with this message, only while `head` is still the tip. Never squashes. */
  mergePullRequest(number: number, head: string, title: string, message: string): Promise<void>;
  /** Whether there is a branch of this name: what was proposed before is not proposed again. */
  hasBranch(branch: string): Promise<boolean>;
  /** A branch with these files over `base` in one commit, and a request to merge it. */
  openPullRequest(proposal: Proposal): Promise<PullRequest>;

  setStatus(commit: string, status: CommitStatus): Promise<void>;
  /** All that was ever said of a commit. */
  listStatuses(commit: string): Promise<GivenStatus[]>;

  /** Issues, never pull requests; with this label, by its exact name. */
  listIssues(label: string, state: 'open' | 'all'): Promise<Issue[]>;
  createIssue(issue: IssueText): Promise<number>;
  /** Changes what is given, silently: nobody is notified. Labels are replaced as a whole. */
  editIssue(number: number, change: Partial<IssueText> & { readonly state?: Issue['state'] }): Promise<void>;
  listIssueComments(number: number): Promise<Comment[]>;
  /** Notifies who follows the issue. */
  commentIssue(number: number, body: string): Promise<void>;
}

export interface Proposal {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array; readonly isNew: boolean }[];
}

/** How to reach a repository on a forge. */
export interface ForgeOptions {
  readonly kind: ForgeKind;
  /** Address of the server as people open it, e.g. `https://github.com`. */
  readonly url: string;
  /** `owner/name`; on GitLab groups may be nested. */
  readonly repository: string;
  readonly token: string;
  /** Tests wait no time. */
  readonly sleep?: (ms: number) => Promise<void>;
}
