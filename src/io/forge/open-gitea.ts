import type { Comment, Issue, PullRequest, Vote } from '../../domain/model/forge.ts';
import type { Forge, ForgeOptions, Proposal } from './forge.ts';
import { makeClient, type ForgeClient } from './forge-client.ts';
import { makeGiteaLabels } from './gitea-labels.ts';
import { latestVotes } from './latest-votes.ts';
import { isThere } from './is-there.ts';
import { fields, integer, list, text } from './read-fields.ts';
import { makeIsMine } from './who-am-i.ts';

/** Forgejo and Gitea, API v1. Other than GitHub: labels are numbers, a status is read back as `status`, pages hold at most 50. */
export function openGitea({ url, repository, token, sleep }: ForgeOptions): Forge {
  const headers = { accept: 'application/json', 'user-agent': 'opendata', ...(token ? { authorization: `token ${token}` } : {}) };
  const api = `${url}/api/v1`;
  const client = makeClient({ api, headers, token, page: ['limit', 50], ...(sleep ? { sleep } : {}) });
  const repo = `/repos/${repository}`;
  const isMine = makeIsMine(client, 'login', ['forgejo-actions', 'gitea-actions']);
  const labels = makeGiteaLabels(client, repo);
  const comments = async (number: number): Promise<Comment[]> => {
    const mine = await isMine();
    const found = await client.list(`${repo}/issues/${number}/comments`, {});
    return found.map((c) => ({ id: integer(c, 'id'), body: text(c, 'body'), mine: mine(loginOf(c)) }));
  };
  const comment = async (number: number, body: string) => {
    await client.send('POST', `${repo}/issues/${number}/comments`, { body });
  };
  return {
    kind: 'gitea',
    readPullRequest: async (number) => toPullRequest(await client.send('GET', `${repo}/pulls/${number}`)),
    listVotes: async (number) => latestVotes((await client.list(`${repo}/pulls/${number}/reviews`, {})).flatMap(toVote)),
    listPullRequestComments: comments,
    addPullRequestComment: comment,
    async editPullRequestComment(_number, id, body) {
      await client.send('PATCH', `${repo}/issues/comments/${id}`, { body });
    },
    async mergePullRequest(number, head, title, message) {
      const body = { Do: 'merge', MergeTitleField: title, MergeMessageField: message, head_commit_id: head };
      await client.send('POST', `${repo}/pulls/${number}/merge`, body);
    },
    hasBranch: (branch) => isThere(client, `${repo}/branches/${branch}`),
    openPullRequest: (proposal) => openPullRequest(client, repo, proposal),
    async setStatus(commit, { context, state, description, url: target }) {
      const body = { context, state, description, ...(target ? { target_url: target } : {}) };
      await client.send('POST', `${repo}/statuses/${commit}`, body, true);
    },
    async listStatuses(commit) {
      const mine = await isMine();
      const found = await client.list(`${repo}/statuses/${commit}`, {});
      return found.map((s) => ({
        context: text(s, 'context'),
        state: toState(text(s, 'status')),
        at: text(s, 'created_at'),
        mine: mine(text(fields(s)['creator'], 'login')),
      }));
    },
    async listIssues(label, state) {
      const mine = await isMine();
      // An unknown label is ignored and everything comes; who asks for one gets what has it.
      const found = await client.list(`${repo}/issues`, { state, labels: label, type: 'issues' });
      const issues = found.filter((issue) => !fields(issue)['pull_request']);
      return issues.map((issue) => toIssue(issue, mine)).filter((issue) => issue.labels.includes(label));
    },
    async createIssue({ title, body, labels: names }) {
      return integer(await client.send('POST', `${repo}/issues`, { title, body, labels: await labels.idsOf(names) }), 'number');
    },
    async editIssue(number, { labels: names, ...change }) {
      if (Object.keys(change).length > 0) await client.send('PATCH', `${repo}/issues/${number}`, change);
      if (names) await client.send('PUT', `${repo}/issues/${number}/labels`, { labels: await labels.idsOf(names) });
    },
    listIssueComments: comments,
    commentIssue: comment,
  };
}

function loginOf(value: unknown): string {
  return text(fields(value)['user'], 'login');
}

function toState(state: string): 'success' | 'failure' | 'pending' {
  return state === 'success' || state === 'pending' ? state : 'failure';
}

function toPullRequest(value: unknown): PullRequest {
  return {
    number: integer(value, 'number'),
    title: text(value, 'title'),
    author: loginOf(value),
    head: text(fields(value)['head'], 'sha'),
    base: text(fields(value)['base'], 'ref'),
    state: fields(value)['merged'] === true ? 'merged' : text(value, 'state') === 'open' ? 'open' : 'closed',
    url: text(value, 'html_url'),
  };
}

function toVote(value: unknown): Vote[] {
  const verdicts = { APPROVED: 'approved', REQUEST_CHANGES: 'changes', COMMENT: 'comment' } as const;
  const verdict = verdicts[text(value, 'state') as keyof typeof verdicts] as Vote['verdict'] | undefined;
  if (!verdict || fields(value)['dismissed'] === true || loginOf(value) === '') return [];
  const commit = text(value, 'commit_id');
  return [{ login: loginOf(value), verdict, ...(commit ? { commit } : {}) }];
}

function toIssue(value: unknown, mine: (login: string) => boolean): Issue {
  return {
    number: integer(value, 'number'),
    title: text(value, 'title'),
    body: text(value, 'body'),
    labels: list(value, 'labels').map((label) => text(label, 'name')),
    state: text(value, 'state') === 'open' ? 'open' : 'closed',
    url: text(value, 'html_url'),
    mine: mine(loginOf(value)),
  };
}

/** Branch and files in one call; a file that exists is replaced by naming the blob it had. */
async function openPullRequest(client: ForgeClient, repo: string, proposal: Proposal): Promise<PullRequest> {
  const { title, body, base, branch } = proposal;
  const files: object[] = [];
  for (const { path, bytes, isNew } of proposal.files) {
    const content = Buffer.from(bytes).toString('base64');
    const address = `${repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${encodeURIComponent(base)}`;
    const sha = isNew ? undefined : text(await client.send('GET', address), 'sha');
    files.push({ operation: isNew ? 'create' : 'update', path, content, ...(sha ? { sha } : {}) });
  }
  await client.send('POST', `${repo}/contents`, { branch: base, new_branch: branch, message: title, files });
  return toPullRequest(await client.send('POST', `${repo}/pulls`, { title, body, head: branch, base }));
}
