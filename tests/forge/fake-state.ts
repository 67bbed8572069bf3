/** What a forge remembers, without any forge's words. */
export interface FakeState {
  /** Login of the token. */
  user: string;
  /** A token of a job may not ask who it is. */
  mayAskUser: boolean;
  readonly pulls: FakePull[];
  readonly issues: FakeIssue[];
  readonly labels: { readonly id: number; readonly name: string; readonly color: string }[];
  readonly statuses: FakeStatus[];
  /** Branches made, each with its files. */
  readonly branches: Map<string, readonly { readonly path: string; readonly content: string; readonly isNew: boolean }[]>;
  nextId: number;
  now: string;
}

export interface FakeComment {
  readonly id: number;
  body: string;
  readonly by: string;
  readonly system?: boolean;
}

export interface FakePull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly head: string;
  readonly branch: string;
  readonly base: string;
  state: 'open' | 'closed' | 'merged';
  readonly comments: FakeComment[];
  readonly votes: { readonly by: string; readonly verdict: 'approved' | 'changes' | 'comment'; readonly dismissed?: boolean }[];
  merged?: string;
}

export interface FakeIssue {
  readonly number: number;
  title: string;
  body: string;
  labels: string[];
  state: 'open' | 'closed';
  readonly by: string;
  readonly comments: FakeComment[];
}

export interface FakeStatus {
  readonly sha: string;
  readonly context: string;
  readonly state: 'success' | 'failure' | 'pending';
  readonly description: string;
  readonly url: string;
  readonly at: string;
  readonly by: string;
}

export const HEAD = 'a'.repeat(40);

export function makeFakeState(): FakeState {
  return {
    user: 'cong-du-lieu',
    mayAskUser: true,
    pulls: [
      {
        number: 7,
        title: 'Quý III',
        body: '',
        author: 'can-bo-y-te',
        head: HEAD,
        branch: 'nop',
        base: 'main',
        state: 'open',
        comments: [],
        votes: [],
      },
    ],
    issues: [],
    labels: [{ id: 1, name: 'thời hạn', color: '#123456' }],
    statuses: [],
    branches: new Map(),
    nextId: 100,
    now: '2026-10-12T02:00:00Z',
  };
}

export function addComment(state: FakeState, comments: FakeComment[], body: string, by = state.user): FakeComment {
  const comment = { id: state.nextId++, body, by };
  comments.push(comment);
  return comment;
}

export function addIssue(state: FakeState, issue: Pick<FakeIssue, 'title' | 'body' | 'labels'>, by = state.user): FakeIssue {
  const made: FakeIssue = { ...issue, number: state.nextId++, state: 'open', by, comments: [] };
  state.issues.push(made);
  return made;
}
