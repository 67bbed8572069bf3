import type { Comment, CommitStatus, Issue, PullRequest, Vote } from '../../domain/model/forge.ts';
import type { Forge, ForgeOptions, Proposal } from './forge.ts';
import { makeClient, type ForgeClient } from './forge-client.ts';
import { ForgeError } from './forge-error.ts';
import { isThere } from './is-there.ts';
import { fields, integer, list, text } from './read-fields.ts';
import { makeIsMine } from './who-am-i.ts';

/** GitLab, API v4. Other than GitHub: its own words for everything, labels as one text, people approve without naming a commit. */
export function openGitlab({ url, repository, token, sleep }: ForgeOptions): Forge {
  const headers = { accept: 'application/json', 'user-agent': 'opendata', ...(token ? { 'private-token': token } : {}) };
  const api = `${url}/api/v4`;
  const client = makeClient({ api, headers, token, page: ['per_page', 100], ...(sleep ? { sleep } : {}) });
  const project = `/projects/${encodeURIComponent(repository)}`;
  const isMine = makeIsMine(client, 'username', []);
  const notes = async (of: string, number: number): Promise<Comment[]> => {
    const mine = await isMine();
    const found = await client.list(`${project}/${of}/${number}/notes`, { sort: 'asc', order_by: 'created_at' });
    const written = found.filter((note) => fields(note)['system'] !== true);
    return written.map((n) => ({ id: integer(n, 'id'), body: text(n, 'body'), mine: mine(authorOf(n)) }));
  };
  const addNote = async (of: string, number: number, body: string) => {
    await client.send('POST', `${project}/${of}/${number}/notes`, { body });
  };
  return {
    kind: 'gitlab',
    readPullRequest: async (number) => toPullRequest(await client.send('GET', `${project}/merge_requests/${number}`)),
    async listVotes(number) {
      const approvals = await client.send('GET', `${project}/merge_requests/${number}/approvals`);
      return list(approvals, 'approved_by').flatMap(toVote);
    },
    listPullRequestComments: (number) => notes('merge_requests', number),
    addPullRequestComment: (number, body) => addNote('merge_requests', number, body),
    async editPullRequestComment(number, id, body) {
      await client.send('PUT', `${project}/merge_requests/${number}/notes/${id}`, { body });
    },
    async mergePullRequest(number, head, title, message) {
      const body = { merge_commit_message: `${title}\n\n${message}`, sha: head, squash: false };
      await client.send('PUT', `${project}/merge_requests/${number}/merge`, body);
    },
    hasBranch: (branch) => isThere(client, `${project}/repository/branches/${encodeURIComponent(branch)}`),
    openPullRequest: (proposal) => openMergeRequest(client, project, proposal),
    setStatus: (commit, status) => setStatus(client, project, commit, status),
    async listStatuses(commit) {
      const mine = await isMine();
      const found = await client.list(`${project}/repository/commits/${commit}/statuses`, { all: 'true' });
      return found.map((s) => ({
        context: text(s, 'name'),
        state: toState(text(s, 'status')),
        at: text(s, 'created_at'),
        mine: mine(authorOf(s)),
      }));
    },
    async listIssues(label, state) {
      const mine = await isMine();
      const found = await client.list(`${project}/issues`, { state: state === 'open' ? 'opened' : 'all', labels: label });
      return found.map((issue) => toIssue(issue, mine)).filter((issue) => issue.labels.includes(label));
    },
    async createIssue({ title, body, labels }) {
      const issue = { title, description: body, labels: labels.join(',') };
      return integer(await client.send('POST', `${project}/issues`, issue), 'iid');
    },
    async editIssue(number, { title, body, labels, state }) {
      await client.send('PUT', `${project}/issues/${number}`, {
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { description: body }),
        ...(labels === undefined ? {} : { labels: labels.join(',') }),
        ...(state === undefined ? {} : { state_event: state === 'closed' ? 'close' : 'reopen' }),
      });
    },
    listIssueComments: (number) => notes('issues', number),
    commentIssue: (number, body) => addNote('issues', number, body),
  };
}

function authorOf(value: unknown): string {
  return text(fields(value)['author'], 'username');
}

function toState(state: string): 'success' | 'failure' | 'pending' {
  if (state === 'success') return 'success';
  return ['created', 'pending', 'running', 'waiting_for_resource', 'preparing'].includes(state) ? 'pending' : 'failure';
}

function toPullRequest(value: unknown): PullRequest {
  const state = text(value, 'state');
  return {
    number: integer(value, 'iid'),
    title: text(value, 'title'),
    author: authorOf(value),
    head: text(value, 'sha'),
    base: text(value, 'target_branch'),
    state: state === 'merged' ? 'merged' : state === 'opened' ? 'open' : 'closed',
    url: text(value, 'web_url'),
  };
}

function toVote(value: unknown): Vote[] {
  const login = text(fields(value)['user'], 'username');
  return login === '' ? [] : [{ login, verdict: 'approved' }];
}

function toIssue(value: unknown, mine: (login: string) => boolean): Issue {
  return {
    number: integer(value, 'iid'),
    title: text(value, 'title'),
    body: text(value, 'description'),
    labels: list(value, 'labels').filter((label) => typeof label === 'string'),
    state: text(value, 'state') === 'opened' ? 'open' : 'closed',
    url: text(value, 'web_url'),
    mine: mine(authorOf(value)),
  };
}

/** Saying again that something is pending is an error there, and none to us. */
async function setStatus(client: ForgeClient, project: string, commit: string, status: CommitStatus): Promise<void> {
  const { context, description, url } = status;
  const state = status.state === 'failure' ? 'failed' : status.state;
  const body = { name: context, state, description, ...(url ? { target_url: url } : {}) };
  try {
    await client.send('POST', `${project}/statuses/${commit}`, body, true);
  } catch (error) {
    if (!(error instanceof ForgeError) || error.status !== 400 || !error.reason.includes('Cannot transition')) throw error;
  }
}

/** Branch and files in one commit, then the request. */
async function openMergeRequest(client: ForgeClient, project: string, proposal: Proposal): Promise<PullRequest> {
  const { title, body, base, branch } = proposal;
  const actions = proposal.files.map(({ path, bytes, isNew }) => ({
    action: isNew ? 'create' : 'update',
    file_path: path,
    content: Buffer.from(bytes).toString('base64'),
    encoding: 'base64',
  }));
  const commit = { branch, start_branch: base, commit_message: title, actions };
  await client.send('POST', `${project}/repository/commits`, commit);
  const request = { source_branch: branch, target_branch: base, title, description: body };
  return toPullRequest(await client.send('POST', `${project}/merge_requests`, request));
}
