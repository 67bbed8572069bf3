import type { FakeAnswer, FakeRequest } from './fake-forge.ts';
import { page } from './fake-forge.ts';
import { addComment, addIssue, type FakeComment, type FakeIssue, type FakePull, type FakeState } from './fake-state.ts';

const REPO = '/repos/cong/du-lieu';
const missing: FakeAnswer = { status: 404, body: { message: 'Not Found', status: '404' } };
const invalid: FakeAnswer = { status: 422, body: { message: 'Validation Failed', errors: [] } };

/** docs.github.com/rest, version 2022-11-28. */
export function answerGithub(state: FakeState, request: FakeRequest): FakeAnswer {
  const { method, path, body, query } = request;
  if (path === '/user') return state.mayAskUser ? { status: 200, body: { login: state.user } } : noUser;
  if (!path.startsWith(REPO)) return missing;
  const route = `${method} ${path.slice(REPO.length)}`;
  const match = (pattern: RegExp) => pattern.exec(route)?.slice(1);
  const pull = state.pulls.find((p) => String(p.number) === match(/^\w+ \/pulls\/(\d+)/)?.[0]);
  const thread = findThread(state, Number(match(/^\w+ \/issues\/(\d+)/)?.[0]));
  const list = (items: readonly unknown[]) => page(items, request, 'per_page', 30, 100);

  if (match(/^GET \/pulls\/\d+$/)) return pull ? { status: 200, body: toPull(pull) } : missing;
  if (match(/^GET \/pulls\/\d+\/reviews$/)) return pull ? list(pull.votes.map((vote) => toReview(vote, pull))) : missing;
  if (match(/^PUT \/pulls\/\d+\/merge$/)) return pull ? merge(pull, body) : missing;
  if (match(/^GET \/issues\/\d+\/comments$/)) return thread ? list(thread.comments.map(toComment)) : missing;
  if (match(/^POST \/issues\/\d+\/comments$/))
    return thread ? { status: 201, body: toComment(addComment(state, thread.comments, String(body['body']))) } : missing;
  const edited = match(/^PATCH \/issues\/comments\/(\d+)$/);
  if (edited) return editComment(state, Number(edited[0]), String(body['body']));
  const sha = match(/^POST \/statuses\/([0-9a-f]{40})$/)?.[0];
  if (sha) return setStatus(state, sha, body);
  const asked = match(/^GET \/commits\/([0-9a-f]{40})\/statuses$/)?.[0];
  if (asked) return list(state.statuses.filter((s) => s.sha === asked).map(toStatus));
  if (route === 'GET /issues') return list(listIssues(state, query));
  if (route === 'POST /issues') return typeof body['title'] === 'string' ? createIssue(state, body) : invalid;
  if (match(/^PATCH \/issues\/\d+$/)) return thread ? editIssue(thread as FakeIssue, body) : missing;
  return answerGit(state, route, body);
}

const noUser: FakeAnswer = { status: 403, body: { message: 'Resource not accessible by integration' } };

function findThread(state: FakeState, number: number) {
  return state.issues.find((i) => i.number === number) ?? state.pulls.find((p) => p.number === number);
}

function toPull(pull: FakePull) {
  return {
    number: pull.number,
    title: pull.title,
    user: { login: pull.author, type: 'User' },
    head: { sha: pull.head, ref: pull.branch },
    base: { ref: pull.base },
    state: pull.state === 'open' ? 'open' : 'closed',
    merged: pull.state === 'merged',
    html_url: `http://github.invalid/cong/du-lieu/pull/${pull.number}`,
  };
}

function toReview(vote: FakePull['votes'][number], pull: FakePull) {
  const state = { approved: 'APPROVED', changes: 'CHANGES_REQUESTED', comment: 'COMMENTED' }[vote.verdict];
  return { id: 1, user: { login: vote.by }, state: vote.dismissed ? 'DISMISSED' : state, commit_id: pull.head, body: '' };
}

function merge(pull: FakePull, body: FakeRequest['body']): FakeAnswer {
  if (pull.state !== 'open') return { status: 405, body: { message: 'Pull Request is not mergeable' } };
  if (body['sha'] !== pull.head)
    return { status: 409, body: { message: 'Head branch was modified. Review and try the merge again.' } };
  if (body['merge_method'] !== 'merge') return invalid;
  pull.merged = `${String(body['commit_title'])}\n\n${String(body['commit_message'])}`;
  pull.state = 'merged';
  return { status: 200, body: { sha: 'b'.repeat(40), merged: true, message: 'Pull Request successfully merged' } };
}

function toComment({ id, body, by }: FakeComment) {
  return { id, body, user: { login: by, type: by.endsWith('[bot]') ? 'Bot' : 'User' }, author_association: 'NONE' };
}

function editComment(state: FakeState, id: number, text: string): FakeAnswer {
  const comment = [...state.issues, ...state.pulls].flatMap((thread) => thread.comments).find((c) => c.id === id);
  if (!comment) return missing;
  comment.body = text;
  return { status: 200, body: toComment(comment) };
}

function setStatus(state: FakeState, sha: string, body: FakeRequest['body']): FakeAnswer {
  const given = { state: String(body['state']), description: String(body['description'] ?? '') };
  if (!['error', 'failure', 'pending', 'success'].includes(given.state) || given.description.length > 140) return invalid;
  state.statuses.unshift({
    sha,
    context: String(body['context'] ?? 'default'),
    state: given.state as 'success',
    description: given.description,
    url: String(body['target_url'] ?? ''),
    at: state.now,
    by: state.user,
  });
  return { status: 201, body: { state: given.state } };
}

function toStatus({ context, state, description, url, at, by }: FakeState['statuses'][number]) {
  return { context, state, description, target_url: url, created_at: at, updated_at: at, creator: { login: by } };
}

/** Pull requests are issues here, and tell so. */
function listIssues(state: FakeState, query: URLSearchParams) {
  const wanted = (query.get('labels') ?? '').split(',').filter(Boolean);
  const issues = state.issues.filter((i) => wanted.every((label) => i.labels.includes(label)));
  const shown = issues.filter((i) => query.get('state') === 'all' || i.state === (query.get('state') ?? 'open')).map(toIssue);
  return [...shown, { ...toPull(state.pulls[0] as FakePull), labels: wanted.map((name) => ({ name })), pull_request: {} }];
}

function toIssue({ number, title, body, labels, state, by }: FakeIssue) {
  const url = `http://github.invalid/cong/du-lieu/issues/${number}`;
  return { number, title, body, labels: labels.map((name) => ({ id: 1, name })), state, user: { login: by }, html_url: url };
}

function createIssue(state: FakeState, body: FakeRequest['body']): FakeAnswer {
  const labels = (body['labels'] as string[] | undefined) ?? [];
  const issue = addIssue(state, { title: String(body['title']), body: String(body['body'] ?? ''), labels });
  return { status: 201, body: toIssue(issue) };
}

function editIssue(issue: FakeIssue, body: FakeRequest['body']): FakeAnswer {
  if (typeof body['title'] === 'string') issue.title = body['title'];
  if (typeof body['body'] === 'string') issue.body = body['body'];
  if (Array.isArray(body['labels'])) issue.labels = body['labels'] as string[];
  if (body['state'] === 'open' || body['state'] === 'closed') issue.state = body['state'];
  return { status: 200, body: toIssue(issue) };
}

/** The git database: refs, commits, blobs, trees; then a pull request. Objects are kept under made-up ids. */
function answerGit(state: FakeState, route: string, body: FakeRequest['body']): FakeAnswer {
  if (route === 'GET /git/ref/heads/main')
    return { status: 200, body: { ref: 'refs/heads/main', object: { sha: 'c1', type: 'commit' } } };
  const branch = /^GET \/git\/ref\/heads\/(.+)$/.exec(route)?.[1];
  if (branch !== undefined) return state.branches.has(branch) ? { status: 200, body: { ref: `refs/heads/${branch}` } } : missing;
  if (route === 'GET /git/commits/c1') return { status: 200, body: { sha: 'c1', tree: { sha: 't1' } } };
  if (route === 'POST /git/blobs') return { status: 201, body: { sha: `blob:${String(body['content'])}` } };
  if (route === 'POST /git/trees') {
    if (body['base_tree'] !== 't1') return invalid;
    const tree = body['tree'] as { path: string; sha: string; mode: string; type: string }[];
    return {
      status: 201,
      body: { sha: JSON.stringify(tree.map(({ path, sha }) => ({ path, content: sha.slice(5), isNew: true }))) },
    };
  }
  if (route === 'POST /git/commits')
    return JSON.stringify(body['parents']) === '["c1"]' ? { status: 201, body: { sha: body['tree'] } } : invalid;
  if (route === 'POST /git/refs') {
    const files = JSON.parse(String(body['sha'])) as { path: string; content: string; isNew: boolean }[];
    state.branches.set(String(body['ref']).replace('refs/heads/', ''), files);
    return { status: 201, body: { ref: body['ref'] } };
  }
  if (route !== 'POST /pulls' || !state.branches.has(String(body['head']))) return missing;
  return { status: 201, body: toPull(addPull(state, String(body['title']), String(body['body']), String(body['head']))) };
}

export function addPull(state: FakeState, title: string, body: string, branch: string): FakePull {
  const pull: FakePull = {
    number: state.nextId++,
    title,
    body,
    author: state.user,
    head: 'd'.repeat(40),
    branch,
    base: 'main',
    state: 'open',
    comments: [],
    votes: [],
  };
  state.pulls.push(pull);
  return pull;
}
