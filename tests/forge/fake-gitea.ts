import type { FakeAnswer, FakeRequest } from './fake-forge.ts';
import { page } from './fake-forge.ts';
import { addPull } from './fake-github.ts';
import { addComment, addIssue, type FakeComment, type FakeIssue, type FakePull, type FakeState } from './fake-state.ts';

const REPO = '/repos/cong/du-lieu';
const missing: FakeAnswer = { status: 404, body: { message: 'The target couldn’t be found.', url: '/api/swagger', errors: [] } };
const invalid: FakeAnswer = { status: 422, body: { message: '[]: required', url: '/api/swagger' } };

/** The swagger document of Forgejo and Gitea, API v1. */
export function answerGitea(state: FakeState, request: FakeRequest): FakeAnswer {
  const { method, path, body, query } = request;
  if (path === '/user') return state.mayAskUser ? { status: 200, body: { id: 1, login: state.user } } : { status: 403, body: {} };
  if (!path.startsWith(REPO)) return missing;
  const route = `${method} ${path.slice(REPO.length)}`;
  const match = (pattern: RegExp) => pattern.exec(route)?.slice(1);
  const number = Number(match(/^\w+ \/(?:issues|pulls)\/(\d+)/)?.[0]);
  const pull = state.pulls.find((p) => p.number === number);
  const issue = state.issues.find((i) => i.number === number);
  const thread = issue ?? pull;
  const list = (items: readonly unknown[]) => counted(page(items, request, 'limit', 30, 50), items);

  if (match(/^GET \/pulls\/\d+$/)) return pull ? { status: 200, body: toPull(pull) } : missing;
  if (match(/^GET \/pulls\/\d+\/reviews$/)) return pull ? list(pull.votes.map((vote) => toReview(vote, pull))) : missing;
  if (match(/^POST \/pulls\/\d+\/merge$/)) return pull ? merge(pull, body) : missing;
  // This list is not paged: all of it comes at every page.
  if (match(/^GET \/issues\/\d+\/comments$/))
    return thread ? counted({ status: 200, body: thread.comments.map(toComment) }, thread.comments) : missing;
  if (match(/^POST \/issues\/\d+\/comments$/))
    return thread ? { status: 201, body: toComment(addComment(state, thread.comments, String(body['body']))) } : missing;
  const edited = match(/^PATCH \/issues\/comments\/(\d+)$/);
  if (edited) return editComment(state, Number(edited[0]), String(body['body']));
  const sha = match(/^\w+ \/statuses\/([0-9a-f]{40})$/)?.[0];
  if (sha)
    return method === 'POST' ? setStatus(state, sha, body) : list(state.statuses.filter((s) => s.sha === sha).map(toStatus));
  if (route === 'GET /labels') return list(state.labels);
  if (route === 'POST /labels') return addLabel(state, body);
  if (route === 'GET /issues') return list(listIssues(state, query));
  if (route === 'POST /issues') return typeof body['title'] === 'string' ? createIssue(state, body) : invalid;
  if (match(/^PATCH \/issues\/\d+$/)) return issue ? editIssue(issue, body) : missing;
  if (match(/^PUT \/issues\/\d+\/labels$/)) return issue ? setLabels(state, issue, body['labels']) : missing;
  const branch = match(/^GET \/branches\/(.+)$/)?.[0];
  if (branch !== undefined) return state.branches.has(branch) ? { status: 200, body: { name: branch } } : missing;
  if (match(/^GET \/contents\/(.+)$/))
    return { status: 200, body: { type: 'file', sha: 'blob-cu', encoding: 'base64', content: '' } };
  if (route === 'POST /contents') return changeFiles(state, body);
  if (route !== 'POST /pulls' || !state.branches.has(String(body['head']))) return missing;
  return { status: 201, body: toPull(addPull(state, String(body['title']), String(body['body']), String(body['head']))) };
}

function counted(answer: FakeAnswer, items: readonly unknown[]): FakeAnswer {
  return { ...answer, headers: { ...answer.headers, 'x-total-count': String(items.length) } };
}

function toPull(pull: FakePull) {
  return {
    number: pull.number,
    title: pull.title,
    user: { login: pull.author },
    head: { sha: pull.head, ref: pull.branch, label: pull.branch },
    base: { ref: pull.base },
    state: pull.state === 'open' ? 'open' : 'closed',
    merged: pull.state === 'merged',
    html_url: `http://forgejo.invalid/cong/du-lieu/pulls/${pull.number}`,
  };
}

function toReview(vote: FakePull['votes'][number], pull: FakePull) {
  const state = { approved: 'APPROVED', changes: 'REQUEST_CHANGES', comment: 'COMMENT' }[vote.verdict];
  return {
    user: { login: vote.by },
    state,
    dismissed: vote.dismissed === true,
    stale: false,
    official: true,
    commit_id: pull.head,
  };
}

function merge(pull: FakePull, body: FakeRequest['body']): FakeAnswer {
  if (body['Do'] !== 'merge') return invalid;
  if (body['head_commit_id'] !== pull.head) return { status: 409, body: { message: 'head out of date' } };
  if (pull.state !== 'open') return { status: 405, body: { message: 'Please try again later' } };
  pull.merged = `${String(body['MergeTitleField'])}\n\n${String(body['MergeMessageField'])}`;
  pull.state = 'merged';
  return { status: 200 };
}

function toComment({ id, body, by }: FakeComment) {
  return { id, body: body.replaceAll('\n', '\r\n'), user: { login: by } };
}

function editComment(state: FakeState, id: number, text: string): FakeAnswer {
  const comment = [...state.issues, ...state.pulls].flatMap((thread) => thread.comments).find((c) => c.id === id);
  if (!comment) return missing;
  comment.body = text;
  return { status: 200, body: toComment(comment) };
}

function setStatus(state: FakeState, sha: string, body: FakeRequest['body']): FakeAnswer {
  const given = String(body['state']);
  if (!['pending', 'success', 'error', 'failure', 'warning'].includes(given)) return invalid;
  state.statuses.unshift({
    sha,
    context: String(body['context'] ?? 'default'),
    state: given as 'success',
    description: String(body['description'] ?? ''),
    url: String(body['target_url'] ?? ''),
    at: state.now,
    by: state.user,
  });
  return { status: 201, body: { status: given } };
}

function toStatus({ context, state, description, url, at, by }: FakeState['statuses'][number]) {
  return { context, status: state, description, target_url: url, created_at: at, updated_at: at, creator: { login: by } };
}

function addLabel(state: FakeState, body: FakeRequest['body']): FakeAnswer {
  const { name, color } = body;
  if (typeof name !== 'string' || !/^#?[0-9a-f]{6}$/i.test(String(color))) return invalid;
  const label = { id: state.nextId++, name, color: String(color) };
  state.labels.push(label);
  return { status: 201, body: label };
}

/** A label that is not there is left out of the question, as the real one does. */
function listIssues(state: FakeState, query: URLSearchParams) {
  const known = new Set(state.labels.map((label) => label.name));
  const wanted = (query.get('labels') ?? '').split(',').filter((name) => known.has(name));
  const issues = state.issues.filter((i) => wanted.every((label) => i.labels.includes(label)));
  return issues
    .filter((i) => query.get('state') === 'all' || i.state === (query.get('state') ?? 'open'))
    .map((i) => toIssue(state, i));
}

function toIssue(state: FakeState, { number, title, body, labels, state: open, by }: FakeIssue) {
  const named = state.labels.filter((label) => labels.includes(label.name));
  const url = `http://forgejo.invalid/cong/du-lieu/issues/${number}`;
  return { number, title, body, labels: named, state: open, user: { login: by }, html_url: url, pull_request: null };
}

function namesOf(state: FakeState, ids: unknown): string[] | undefined {
  const labels = Array.isArray(ids) ? ids.map((id) => state.labels.find((label) => label.id === id)?.name) : [];
  return labels.every((name) => name !== undefined) ? labels : undefined;
}

function createIssue(state: FakeState, body: FakeRequest['body']): FakeAnswer {
  const labels = namesOf(state, body['labels']);
  if (!labels) return invalid;
  const issue = addIssue(state, { title: String(body['title']), body: String(body['body'] ?? ''), labels });
  return { status: 201, body: toIssue(state, issue) };
}

function editIssue(issue: FakeIssue, body: FakeRequest['body']): FakeAnswer {
  if (typeof body['title'] === 'string') issue.title = body['title'];
  if (typeof body['body'] === 'string') issue.body = body['body'];
  if (body['state'] === 'open' || body['state'] === 'closed') issue.state = body['state'];
  return { status: 201, body: { number: issue.number } };
}

function setLabels(state: FakeState, issue: FakeIssue, ids: unknown): FakeAnswer {
  const labels = namesOf(state, ids);
  if (!labels) return invalid;
  issue.labels = labels;
  return { status: 200, body: [] };
}

function changeFiles(state: FakeState, body: FakeRequest['body']): FakeAnswer {
  const files = body['files'] as { operation: string; path: string; content: string; sha?: string }[];
  if (files.some((file) => file.operation === 'update' && file.sha !== 'blob-cu')) return invalid;
  const kept = files.map(({ path, content, operation }) => ({ path, content, isNew: operation === 'create' }));
  state.branches.set(String(body['new_branch']), kept);
  return { status: 201, body: { commit: { sha: 'd'.repeat(40) } } };
}
