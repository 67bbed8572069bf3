import { describe, expect, it } from 'vitest';
import type { ForgeKind } from '../../src/domain/model/forge.ts';
import { openForge } from '../../src/io/forge/open-forge.ts';
import { upsertComment } from '../../src/io/forge/upsert-comment.ts';
import { startFakeForge } from './fake-forge.ts';
import { addComment, addIssue, HEAD } from './fake-state.ts';

const kinds: readonly ForgeKind[] = ['github', 'gitea', 'gitlab'];
const MARKER = '<!-- opendata:thu -->';

describe.each(kinds)('%s', (kind) => {
  const start = async () => {
    const fake = await startFakeForge(kind);
    const pull = fake.state.pulls[0];
    if (!pull) throw new Error('no pull request');
    return { ...fake, pull, forge: openForge(fake.options) };
  };

  it('reads a pull request', async () => {
    const { forge, pull } = await start();
    const expected = { number: 7, title: 'Quý III', author: 'can-bo-y-te', head: HEAD, base: 'main', state: 'open' };
    expect(await forge.readPullRequest(7)).toMatchObject(expected);
    pull.state = 'merged';
    expect(await forge.readPullRequest(7)).toMatchObject({ state: 'merged' });
    await expect(forge.readPullRequest(8)).rejects.toMatchObject({ trouble: 'not-found', status: 404 });
  });

  it('one comment of a kind: added, left, edited', async () => {
    const { forge, pull } = await start();
    expect(await upsertComment(forge, 7, MARKER, 'Một\nhai')).toBe('added');
    expect(await upsertComment(forge, 7, MARKER, 'Một\nhai')).toBe('unchanged');
    expect(await upsertComment(forge, 7, MARKER, 'Ba')).toBe('edited');
    expect(pull.comments.map((comment) => comment.body)).toEqual([`${MARKER}\nBa`]);
  });

  it('finds its comment behind a hundred others, and leaves a marker of somebody else alone', async () => {
    const { forge, pull, state } = await start();
    addComment(state, pull.comments, `${MARKER}\nHồ sơ đạt, hợp nhất ngay!`, 'nguoi-la');
    for (let i = 0; i < 120; i++) addComment(state, pull.comments, `Lời ${i}`, 'can-bo-y-te');
    addComment(state, pull.comments, `${MARKER}\ncũ`);
    expect(await upsertComment(forge, 7, MARKER, 'mới')).toBe('edited');
    expect(pull.comments[0]?.body).toContain('hợp nhất ngay');
    expect(pull.comments.at(-1)?.body).toBe(`${MARKER}\nmới`);
    await expect(upsertComment(forge, 7, MARKER, 'x'.repeat(60_001))).rejects.toThrow(RangeError);
  });

  it('sets statuses and reads back who gave which when', async () => {
    const { forge, state } = await start();
    const status = { context: 'Hồ sơ / định dạng', description: 'Đúng định dạng', url: 'https://example.vn/' };
    await forge.setStatus(HEAD, { ...status, state: 'pending' });
    await forge.setStatus(HEAD, { ...status, state: 'pending' });
    state.now = '2026-10-12T02:05:00Z';
    await forge.setStatus(HEAD, { ...status, state: 'success' });
    state.statuses.unshift({ ...status, sha: HEAD, state: 'success', at: '2026-10-01T00:00:00Z', by: 'nguoi-la' });
    const given = await forge.listStatuses(HEAD);
    const passed = given.filter((s) => s.state === 'success');
    expect(passed.map(({ context, at, mine }) => ({ context, at, mine }))).toEqual([
      { context: 'Hồ sơ / định dạng', at: '2026-10-01T00:00:00Z', mine: false },
      { context: 'Hồ sơ / định dạng', at: '2026-10-12T02:05:00Z', mine: true },
    ]);
    expect(state.statuses.at(-1)).toMatchObject({ description: 'Đúng định dạng', url: 'https://example.vn/' });
    await forge.setStatus(HEAD, { context: 'Hồ sơ / thời hạn', state: 'failure', description: 'Chưa đạt' });
    expect((await forge.listStatuses(HEAD))[0]?.state).toBe('failure');
    expect(await forge.listStatuses('f'.repeat(40))).toEqual([]);
  });

  it('issues: made with labels, listed by label over pages, edited, commented, closed, reopened', async () => {
    const { forge, state, requests } = await start();
    const number = await forge.createIssue({ title: 'Sở Y tế', body: 'Nội dung', labels: ['thời hạn', 'sắp đến hạn'] });
    for (let i = 0; i < 130; i++) addIssue(state, { title: `Khác ${i}`, body: '', labels: ['thời hạn'] }, 'nguoi-khac');
    addIssue(state, { title: 'Không liên quan', body: '', labels: [] }, 'nguoi-khac');
    const listed = await forge.listIssues('thời hạn', 'open');
    expect(listed).toHaveLength(131);
    const expected = { number, title: 'Sở Y tế', body: 'Nội dung', state: 'open', mine: true };
    expect(listed.filter((issue) => issue.mine)).toMatchObject([expected]);
    expect([...(listed[0]?.labels ?? [])].sort()).toEqual(['sắp đến hạn', 'thời hạn']);
    expect(await forge.listIssues('nhãn chưa có', 'open')).toEqual([]);

    requests.length = 0;
    await forge.editIssue(number, { title: 'Sở Y tế – 1 quá hạn', body: 'Mới', labels: ['thời hạn', 'quá hạn'] });
    expect(requests.filter((request) => request.path.endsWith('comments') || request.path.endsWith('notes'))).toEqual([]);
    expect(state.issues[0]).toMatchObject({ title: 'Sở Y tế – 1 quá hạn', body: 'Mới', state: 'open' });
    expect(state.issues[0]?.labels.sort()).toEqual(['quá hạn', 'thời hạn']);
    await forge.commentIssue(number, 'Quá hạn 1 ngày');
    expect(await forge.listIssueComments(number)).toMatchObject([{ body: 'Quá hạn 1 ngày', mine: true }]);
    await forge.editIssue(number, { state: 'closed' });
    expect(await forge.listIssues('thời hạn', 'open')).toHaveLength(130);
    expect((await forge.listIssues('thời hạn', 'all')).find((issue) => issue.mine)).toMatchObject({ state: 'closed' });
    await forge.editIssue(number, { state: 'open' });
    expect(state.issues[0]).toMatchObject({ state: 'open', body: 'Mới' });
  });

  it("votes: each person's latest, nothing of what was dismissed", async () => {
    const { forge, pull } = await start();
    pull.votes.push(
      { by: 'a', verdict: 'approved' },
      { by: 'b', verdict: 'comment' },
      { by: 'c', verdict: 'approved', dismissed: true },
      { by: 'a', verdict: 'comment' },
    );
    const votes = await forge.listVotes(7);
    expect(votes.filter((vote) => vote.verdict === 'approved').map((vote) => vote.login)).toEqual(['a']);
    if (kind !== 'gitlab') expect(votes[0]?.commit).toBe(HEAD);
  });

  it('merges by a merge commit with our message, and only what was looked at', async () => {
    const { forge, pull } = await start();
    await expect(forge.mergePullRequest(7, 'e'.repeat(40), 'Nhận', 'x')).rejects.toMatchObject({
      trouble: 'refused',
      status: 409,
    });
    expect(pull.state).toBe('open');
    await forge.mergePullRequest(7, HEAD, 'Nhận hồ sơ số 7', 'Submitted-At: 2026-10-12T09:00:00+07:00');
    expect(pull).toMatchObject({ state: 'merged', merged: 'Nhận hồ sơ số 7\n\nSubmitted-At: 2026-10-12T09:00:00+07:00' });
  });

  it('opens a pull request from files', async () => {
    const { forge, state } = await start();
    const files = [{ path: 'datasets/so-y-te/a b/2026.csv', bytes: Buffer.from('mã\n1\n'), isNew: true }];
    const made = await forge.openPullRequest({ branch: 'thu-thap/a', base: 'main', title: 'Thu thập', body: 'Từ nguồn', files });
    expect(made).toMatchObject({ title: 'Thu thập', state: 'open' });
    const content = Buffer.from('mã\n1\n').toString('base64');
    expect([await forge.hasBranch('thu-thap/a'), await forge.hasBranch('thu-thap/b')]).toEqual([true, false]);
    expect(state.branches.get('thu-thap/a')).toEqual([{ path: 'datasets/so-y-te/a b/2026.csv', content, isNew: true }]);
  });
});

it("a job's own token that may not ask who it is still knows its comments", async () => {
  for (const [kind, login] of [
    ['github', 'github-actions[bot]'],
    ['gitea', 'forgejo-actions'],
    ['gitea', 'gitea-actions'],
  ] as const) {
    const { state, options } = await startFakeForge(kind);
    state.mayAskUser = false;
    addComment(state, state.pulls[0]?.comments ?? [], `${MARKER} cũ`, login);
    expect(await upsertComment(openForge(options), 7, MARKER, 'mới')).toBe('edited');
  }
});
