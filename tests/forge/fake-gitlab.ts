import type { FakeAnswer, FakeRequest } from './fake-forge.ts';
import { page } from './fake-forge.ts';
import { addPull } from './fake-github.ts';
import { addComment, addIssue, type FakeComment, type FakeIssue, type FakePull, type FakeState } from './fake-state.ts';

const PROJECT = '/projects/cong%2Fdu-lieu';
const missing: FakeAnswer = { status: 404, body: { message: '404 Not found' } };
const invalid: FakeAnswer = { status: 400, body: { error: 'title is missing' } };

/** docs.gitlab.com/ee/api, v4. */
export function answerGitlab(state: FakeState, request: FakeRequest): FakeAnswer {
  const { method, path, body, query } = request;
  if (path === '/user')
    return state.mayAskUser ? { status: 200, body: { id: 1, username: state.user } } : { status: 403, body: {} };
  if (!path.startsWith(PROJECT)) return missing;
  const route = `${method} ${path.slice(PROJECT.length)}`;
  const match = (pattern: RegExp) => pattern.exec(route)?.slice(1);
  const merge = state.pulls.find((p) => String(p.number) === match(/^\w+ \/merge_requests\/(\d+)/)?.[0]);
  const issue = state.issues.find((i) => String(i.number) === match(/^\w+ \/issues\/(\d+)/)?.[0]);
  const thread = merge ?? issue;
  const list = (items: readonly unknown[]) => paged(page(items, request, 'per_page', 20, 100), items, request);

  if (match(/^GET \/merge_requests\/\d+$/)) return merge ? { status: 200, body: toMerge(merge) } : missing;
  if (match(/^GET \/merge_requests\/\d+\/approvals$/)) return merge ? approvals(merge) : missing;
  if (match(/^PUT \/merge_requests\/\d+\/merge$/)) return merge ? accept(merge, body) : missing;
  if (match(/^GET \/(?:merge_requests|issues)\/\d+\/notes$/)) return thread ? list(thread.comments.map(toNote)) : missing;
  if (match(/^POST \/(?:merge_requests|issues)\/\d+\/notes$/))
    return thread ? { status: 201, body: toNote(addComment(state, thread.comments, String(body['body']))) } : missing;
  const edited = match(/^PUT \/merge_requests\/\d+\/notes\/(\d+)$/);
  if (edited && merge) return editNote(merge, Number(edited[0]), String(body['body']));
  const sha = match(/^POST \/statuses\/([0-9a-f]{40})$/)?.[0];
  if (sha) return setStatus(state, sha, body);
  const asked = match(/^GET \/repository\/commits\/([0-9a-f]{40})\/statuses$/)?.[0];
  if (asked) return list(state.statuses.filter((s) => s.sha === asked).map(toStatus));
  if (route === 'GET /issues') return list(listIssues(state, query));
  if (route === 'POST /issues') return typeof body['title'] === 'string' ? createIssue(state, body) : invalid;
  if (match(/^PUT \/issues\/\d+$/)) return issue ? editIssue(issue, body) : missing;
  const branch = match(/^GET \/repository\/branches\/(.+)$/)?.[0];
  if (branch !== undefined)
    return state.branches.has(decodeURIComponent(branch)) ? { status: 200, body: { name: branch } } : missing;
  if (route === 'POST /repository/commits') return commit(state, body);
  if (route !== 'POST /merge_requests' || !state.branches.has(String(body['source_branch']))) return missing;
  const made = addPull(state, String(body['title']), String(body['description']), String(body['source_branch']));
  return { status: 201, body: toMerge(made) };
}

function paged(answer: FakeAnswer, items: readonly unknown[], { query }: FakeRequest): FakeAnswer {
  const size = Number(query.get('per_page') ?? 20);
  const number = Number(query.get('page') ?? 1);
  const next = number * size < items.length ? String(number + 1) : '';
  return { ...answer, headers: { 'x-next-page': next, 'x-page': String(number), 'x-total': String(items.length) } };
}

function toMerge(pull: FakePull) {
  return {
    iid: pull.number,
    id: 9000 + pull.number,
    title: pull.title,
    author: { username: pull.author },
    sha: pull.head,
    source_branch: pull.branch,
    target_branch: pull.base,
    state: pull.state === 'open' ? 'opened' : pull.state,
    web_url: `http://gitlab.invalid/cong/du-lieu/-/merge_requests/${pull.number}`,
  };
}

/** Only who approves is known here; who takes it back is gone from the list. */
function approvals(pull: FakePull): FakeAnswer {
  const approved = pull.votes.filter((vote) => vote.verdict === 'approved' && !vote.dismissed);
  return {
    status: 200,
    body: { approved: approved.length > 0, approved_by: approved.map(({ by }) => ({ user: { username: by } })) },
  };
}

function accept(pull: FakePull, body: FakeRequest['body']): FakeAnswer {
  if (pull.state !== 'open') return { status: 405, body: { message: '405 Method Not Allowed' } };
  if (body['sha'] !== pull.head) return { status: 409, body: { message: 'SHA does not match HEAD of source branch' } };
  if (body['squash'] !== false) return invalid;
  pull.merged = String(body['merge_commit_message']);
  pull.state = 'merged';
  return { status: 200, body: toMerge(pull) };
}

function toNote({ id, body, by, system }: FakeComment) {
  return { id, body, author: { username: by }, system: system === true };
}

function editNote(pull: FakePull, id: number, text: string): FakeAnswer {
  const note = pull.comments.find((c) => c.id === id);
  if (!note) return missing;
  note.body = text;
  return { status: 200, body: toNote(note) };
}

function setStatus(state: FakeState, sha: string, body: FakeRequest['body']): FakeAnswer {
  const words: Readonly<Record<string, 'success' | 'failure' | 'pending'>> = {
    pending: 'pending',
    running: 'pending',
    success: 'success',
    failed: 'failure',
    canceled: 'failure',
  };
  const given = words[String(body['state'])];
  const context = String(body['name'] ?? body['context'] ?? 'default');
  if (!given) return { status: 400, body: { error: 'state does not have a valid value' } };
  const last = state.statuses.find((s) => s.sha === sha && s.context === context);
  if (last?.state === 'pending' && given === 'pending')
    return { status: 400, body: { message: 'Cannot transition status via :enqueue from :pending (Reason(s): ...)' } };
  const description = String(body['description'] ?? '');
  if (description.length > 255) return { status: 400, body: { message: { description: ['is too long'] } } };
  const url = String(body['target_url'] ?? '');
  state.statuses.unshift({ sha, context, state: given, description, url, at: state.now, by: state.user });
  return { status: 201, body: { id: 1, status: body['state'], name: context } };
}

function toStatus({ context, state, description, url, at, by }: FakeState['statuses'][number]) {
  const status = state === 'failure' ? 'failed' : state;
  return {
    id: 1,
    name: context,
    status,
    description,
    target_url: url,
    created_at: at,
    finished_at: at,
    author: { username: by },
  };
}

function listIssues(state: FakeState, query: URLSearchParams) {
  const wanted = (query.get('labels') ?? '').split(',').filter(Boolean);
  const issues = state.issues.filter((i) => wanted.every((label) => i.labels.includes(label)));
  return issues
    .filter((i) => query.get('state') === 'all' || (query.get('state') === 'opened') === (i.state === 'open'))
    .map(toIssue);
}

function toIssue({ number, title, body, labels, state, by }: FakeIssue) {
  const url = `http://gitlab.invalid/cong/du-lieu/-/issues/${number}`;
  const words = state === 'open' ? 'opened' : 'closed';
  return {
    iid: number,
    id: 5000 + number,
    title,
    description: body,
    labels,
    state: words,
    author: { username: by },
    web_url: url,
  };
}

function createIssue(state: FakeState, body: FakeRequest['body']): FakeAnswer {
  const labels = String(body['labels'] ?? '')
    .split(',')
    .filter(Boolean);
  const issue = addIssue(state, { title: String(body['title']), body: String(body['description'] ?? ''), labels });
  return { status: 201, body: toIssue(issue) };
}

function editIssue(issue: FakeIssue, body: FakeRequest['body']): FakeAnswer {
  if (typeof body['title'] === 'string') issue.title = body['title'];
  if (typeof body['description'] === 'string') issue.body = body['description'];
  if (typeof body['labels'] === 'string') issue.labels = body['labels'].split(',').filter(Boolean);
  if (body['state_event'] === 'close') issue.state = 'closed';
  if (body['state_event'] === 'reopen') issue.state = 'open';
  return { status: 200, body: toIssue(issue) };
}

function commit(state: FakeState, body: FakeRequest['body']): FakeAnswer {
  const actions = body['actions'] as { action: string; file_path: string; content: string; encoding: string }[];
  if (body['start_branch'] !== 'main' || actions.some(({ encoding }) => encoding !== 'base64')) return invalid;
  const files = actions.map(({ file_path, content, action }) => ({ path: file_path, content, isNew: action === 'create' }));
  state.branches.set(String(body['branch']), files);
  return { status: 201, body: { id: 'd'.repeat(40) } };
}
