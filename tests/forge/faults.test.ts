import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ForgeKind } from '../../src/domain/model/forge.ts';
import { ForgeError } from '../../src/io/forge/forge-error.ts';
import { openForge } from '../../src/io/forge/open-forge.ts';
import { startFakeForge, TOKEN } from './fake-forge.ts';
import { HEAD } from './fake-state.ts';

const kinds: readonly ForgeKind[] = ['github', 'gitea', 'gitlab'];
const status = { context: 'x', state: 'success', description: '' } as const;

describe.each(kinds)('%s', (kind) => {
  it('waits as long as it is told, and no longer than a job has', async () => {
    const { next, waits, options } = await startFakeForge(kind);
    next.push(
      { status: 429, headers: { 'retry-after': '7' }, body: { message: 'Too many requests' } },
      { status: 503 },
      { status: 502 },
    );
    expect((await openForge(options).readPullRequest(7)).number).toBe(7);
    expect(waits).toEqual([7000, 2000, 4000]);
    next.push({ status: 429, headers: { 'retry-after': '3600' } });
    await expect(openForge(options).readPullRequest(7)).rejects.toMatchObject({ trouble: 'busy', status: 429 });
    expect(waits).toHaveLength(3);
  });

  it('gives up after four tries', async () => {
    const { next, requests, options } = await startFakeForge(kind);
    for (let i = 0; i < 9; i++) next.push({ status: 500, body: 'Internal Server Error' });
    await expect(openForge(options).readPullRequest(7)).rejects.toMatchObject({ trouble: 'busy', status: 500 });
    expect(requests).toHaveLength(4);
  });

  it('a connection that breaks is tried again where that makes nothing twice', async () => {
    const { next, requests, options, state } = await startFakeForge(kind);
    next.push({ status: 0, hangUp: true });
    expect((await openForge(options).readPullRequest(7)).number).toBe(7);
    next.push({ status: 0, hangUp: true });
    await openForge(options).setStatus(HEAD, status);
    expect(state.statuses).toHaveLength(1);
    requests.length = 0;
    next.push({ status: 0, hangUp: true });
    const made = openForge(options).createIssue({ title: 'a', body: '', labels: [] });
    await expect(made).rejects.toMatchObject({ trouble: 'unreachable' });
    expect(requests).toHaveLength(1);
  });

  it('a wrong token is told at once, without the token', async () => {
    const { options, requests } = await startFakeForge(kind);
    const wrong = { ...options, token: 'sai-ma-truy-cap' };
    const fault = await openForge(wrong)
      .readPullRequest(7)
      .catch((error: unknown) => error);
    expect(fault).toMatchObject({ trouble: 'not-allowed', status: 401 });
    expect(String(fault)).not.toContain('sai-ma');
    expect(requests).toHaveLength(1);
  });

  it('an answer that echoes the token is struck out', async () => {
    const { next, options } = await startFakeForge(kind);
    next.push({ status: 400, body: { message: `bad header ${TOKEN}` } });
    const fault = await openForge(options)
      .readPullRequest(7)
      .catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ForgeError);
    expect(`${String(fault)} ${JSON.stringify(fault)}`).not.toContain(TOKEN);
    expect(String(fault)).toContain('bad header ***');
  });

  it('follows a moved repository on its own host only', async () => {
    const { next, requests, options } = await startFakeForge(kind);
    const root = {
      github: '/api/v3/repos/cong/du-lieu/pulls',
      gitea: '/api/v1/repos/cong/du-lieu/pulls',
      gitlab: '/api/v4/projects/cong%2Fdu-lieu/merge_requests',
    };
    next.push({ status: 301, headers: { location: `${root[kind]}/7` } });
    expect((await openForge(options).readPullRequest(12)).number).toBe(7);
    requests.length = 0;
    const seen: (string | undefined)[] = [];
    const thief = createServer((request, response) => {
      seen.push(request.url);
      response.end('{}');
    });
    await new Promise<void>((resolve) => thief.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void thief.close());
    next.push({ status: 302, headers: { location: `http://127.0.0.1:${(thief.address() as AddressInfo).port}/x` } });
    await expect(openForge(options).readPullRequest(7)).rejects.toMatchObject({ trouble: 'redirected' });
    next.push({ status: 302, headers: { location: `${root[kind]}/7` } });
    await expect(openForge(options).setStatus(HEAD, status)).rejects.toMatchObject({ trouble: 'redirected' });
    expect(seen).toEqual([]);
  });

  it('answers that are none', async () => {
    const { next, options } = await startFakeForge(kind);
    next.push({ status: 200, body: '<html>Bảo trì</html>' });
    await expect(openForge(options).readPullRequest(7)).rejects.toMatchObject({ trouble: 'unreadable' });
    const forge = openForge(options);
    expect(await forge.listStatuses(HEAD)).toEqual([]);
    next.push({ status: 200, body: '{"a": 1}' });
    await expect(forge.listStatuses(HEAD)).rejects.toMatchObject({ trouble: 'unreadable' });
  });

  it('says that nobody answers', async () => {
    const { options } = await startFakeForge(kind);
    const closed = { ...options, url: 'http://127.0.0.1:9' };
    await expect(openForge(closed).readPullRequest(7)).rejects.toMatchObject({ trouble: 'unreachable', status: 0 });
  });
});

it('the limit that GitHub tells by 403 is waited for by its own clock', async () => {
  const { next, waits, options } = await startFakeForge('github');
  const now = Date.parse('2026-10-12T02:00:00Z') / 1000;
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now + 30), date: 'Mon, 12 Oct 2026 02:00:00 GMT' };
  next.push({ status: 403, headers, body: { message: 'API rate limit exceeded' } });
  await openForge(options).readPullRequest(7);
  expect(waits).toEqual([30_000]);
  next.push({ status: 403, body: { message: 'Resource not accessible by integration' } });
  await expect(openForge(options).setStatus(HEAD, status)).rejects.toMatchObject({ trouble: 'not-allowed' });
});
