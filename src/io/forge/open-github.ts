import type { Comment, Issue, PullRequest, Vote } from '../../domain/model/forge.ts';
import type { Forge, ForgeOptions, Proposal } from './forge.ts';
import { makeClient, type ForgeClient } from './forge-client.ts';
import { latestVotes } from './latest-votes.ts';
import { isThere } from './is-there.ts';
import { fields, integer, list, text } from './read-fields.ts';
import { makeIsMine } from './who-am-i.ts';

/** GitHub's REST API, version 2022-11-28; GitHub Enterprise Server has it under `/api/v3`. */
export function openGithub({ url, repository, token, sleep }: ForgeOptions): Forge {
  const api = new URL(url).host === 'github.com' ? 'https://api.github.com' : `${url}/api/v3`;
  const headers = {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    'user-agent': 'opendata',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const client = makeClient({ api, headers, token, page: ['per_page', 100], ...(sleep ? { sleep } : {}) });
  const repo = `/repos/${repository}`;
  const isMine = makeIsMine(client, 'login', ['github-actions[bot]']);
  const comments = async (number: number): Promise<Comment[]> => {
    const mine = await isMine();
    const found = await client.list(`${repo}/issues/${number}/comments`, {});
    return found.map((c) => ({ id: integer(c, 'id'), body: text(c, 'body'), mine: mine(loginOf(c)) }));
  };
  const comment = async (number: number, body: string) => {
    await client.send('POST', `${repo}/issues/${number}/comments`, { body });
  };
  return {
    kind: 'github',
    readPullRequest: async (number) => toPullRequest(await client.send('GET', `${repo}/pulls/${number}`)),
    listVotes: async (number) => latestVotes((await client.list(`${repo}/pulls/${number}/reviews`, {})).flatMap(toVote)),
    listPullRequestComments: comments,
    addPullRequestComment: comment,
    async editPullRequestComment(_number, id, body) {
      await client.send('PATCH', `${repo}/issues/comments/${id}`, { body });
    },
    async mergePullRequest(number, head, title, message) {
      const body = { commit_title: title, commit_message: message, sha: head, merge_method: 'merge' };
      await client.send('PUT', `${repo}/pulls/${number}/merge`, body);
    },
    hasBranch: (branch) => isThere(client, `${repo}/git/ref/heads/${branch}`),
    openPullRequest: (proposal) => openPullRequest(client, repo, proposal),
    async setStatus(commit, { context, state, description, url: target }) {
      const body = { context, state, description, ...(target ? { target_url: target } : {}) };
      await client.send('POST', `${repo}/statuses/${commit}`, body, true);
    },
    async listStatuses(commit) {
      const mine = await isMine();
      const found = await client.list(`${repo}/commits/${commit}/statuses`, {});
      return found.map((s) => ({
        context: text(s, 'context'),
        state: toState(text(s, 'state')),
        at: text(s, 'created_at'),
        mine: mine(text(fields(s)['creator'], 'login')),
      }));
    },
    async listIssues(label, state) {
      const mine = await isMine();
      const found = await client.list(`${repo}/issues`, { state, labels: label });
      const issues = found.filter((issue) => !('pull_request' in fields(issue)));
      return issues.map((issue) => toIssue(issue, mine)).filter((issue) => issue.labels.includes(label));
    },
    createIssue: async (issue) => integer(await client.send('POST', `${repo}/issues`, issue), 'number'),
    async editIssue(number, change) {
      await client.send('PATCH', `${repo}/issues/${number}`, change);
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
  const isMerged = fields(value)['merged'] === true || text(value, 'merged_at') !== '';
  return {
    number: integer(value, 'number'),
    title: text(value, 'title'),
    author: loginOf(value),
    head: text(fields(value)['head'], 'sha'),
    base: text(fields(value)['base'], 'ref'),
    state: isMerged ? 'merged' : text(value, 'state') === 'open' ? 'open' : 'closed',
    url: text(value, 'html_url'),
  };
}

/** A dismissed review is no vote. */
function toVote(value: unknown): Vote[] {
  const verdicts = { APPROVED: 'approved', CHANGES_REQUESTED: 'changes', COMMENTED: 'comment' } as const;
  const verdict = verdicts[text(value, 'state') as keyof typeof verdicts] as Vote['verdict'] | undefined;
  const commit = text(value, 'commit_id');
  return verdict && loginOf(value) ? [{ login: loginOf(value), verdict, ...(commit ? { commit } : {}) }] : [];
}

function toIssue(value: unknown, mine: (login: string) => boolean): Issue {
  return {
    number: integer(value, 'number'),
    title: text(value, 'title'),
    body: text(value, 'body'),
    labels: list(value, 'labels').map((label) => (typeof label === 'string' ? label : text(label, 'name'))),
    state: text(value, 'state') === 'open' ? 'open' : 'closed',
    url: text(value, 'html_url'),
    mine: mine(loginOf(value)),
  };
}

/** Blobs, a tree over the base's, a commit, a branch, a request. */
async function openPullRequest(client: ForgeClient, repo: string, proposal: Proposal): Promise<PullRequest> {
  const tip = text(fields(await client.send('GET', `${repo}/git/ref/heads/${proposal.base}`))['object'], 'sha');
  const base = fields(await client.send('GET', `${repo}/git/commits/${tip}`));
  const tree: object[] = [];
  for (const { path, bytes } of proposal.files) {
    const content = Buffer.from(bytes).toString('base64');
    const blob = await client.send('POST', `${repo}/git/blobs`, { content, encoding: 'base64' }, true);
    tree.push({ path, mode: '100644', type: 'blob', sha: text(blob, 'sha') });
  }
  const made = await client.send('POST', `${repo}/git/trees`, { base_tree: text(base['tree'], 'sha'), tree }, true);
  const message = proposal.title;
  const commit = await client.send('POST', `${repo}/git/commits`, { message, tree: text(made, 'sha'), parents: [tip] }, true);
  await client.send('POST', `${repo}/git/refs`, { ref: `refs/heads/${proposal.branch}`, sha: text(commit, 'sha') });
  const { title, body, branch: head, base: target } = proposal;
  return toPullRequest(await client.send('POST', `${repo}/pulls`, { title, body, head, base: target }));
}
