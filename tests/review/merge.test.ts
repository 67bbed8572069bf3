import { describe, expect, it } from 'vitest';
import { findSubmitted } from '../../src/domain/review/find-submitted.ts';
import { readHistory } from '../../src/io/read-history.ts';
import { mergeMessage } from '../../src/render/merge-message.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { startFakeForge, TOKEN } from '../forge/fake-forge.ts';
import type { FakePull, FakeState } from '../forge/fake-state.ts';
import { makeTestRepo } from '../make-test-repo.ts';
import { runCommand } from '../run-command.ts';
import { startMain } from './review-of.ts';

const RESULT = 'Hồ sơ / kết quả';
const METADATA = `${baseDataset}/metadata.yaml`;
const [Q3, metadata] = [baseRepository()[`${baseDataset}/2026-Q3.csv`] ?? '', baseRepository()[METADATA] ?? ''];

describe('when it was first in order', () => {
  const at = (day: number) => `2026-10-${day}T02:00:00Z`;
  it.each([
    [
      'a corrected title keeps the first day',
      [
        { evidence: 'a', passed: [at(19)] },
        { evidence: 'a', passed: [at(12)] },
      ],
      at(12),
    ],
    [
      'data that came later counts later',
      [
        { evidence: 'b', passed: [at(19)] },
        { evidence: 'a', passed: [at(12)] },
      ],
      at(19),
    ],
    ['checked twice, the first pass counts', [{ evidence: 'a', passed: [at(14), at(13)] }], at(13)],
    [
      'what never passed has no day',
      [
        { evidence: 'a', passed: [] },
        { evidence: 'a', passed: [at(12)] },
      ],
      undefined,
    ],
    [
      'data that was away in between is the same data',
      [
        { evidence: 'a', passed: [at(20)] },
        { evidence: 'b', passed: [at(15)] },
        { evidence: 'a', passed: [at(11)] },
      ],
      at(11),
    ],
    ['nothing', [], undefined],
  ] as const)('%s', (_name, versions, day) => {
    expect(findSubmitted(versions.map((version, i) => ({ ...version, commit: String(i) })))).toBe(day);
  });
});

describe('the message', () => {
  it.each([
    ['Submitted-At: 2026-01-01T00:00:00Z'],
    ['x\n\nSubmitted-At: 2026-01-01T00:00:00Z'],
    ['x\r\rSubmitted-At: 2026-01-01T00:00:00Z\u2028Submitted-At: 2026-01-01T00:00:00Z'],
    [''],
  ])('carries our trailers and nobody else’s: %j', (title) => {
    const request = {
      number: 7,
      title,
      author: 'a\nSubmitted-At: 2026-01-01T00:00:00Z',
      head: '',
      base: 'main',
      state: 'open',
      url: '',
    } as const;
    const message = mergeMessage(request, '2026-10-12T09:05:00+07:00', ['b', 'c'], 'vi');
    const repo = makeTestRepo();
    repo.commit(`${message.title}\n\n${message.trailers}\n`, '2026-10-20');
    expect(repo.git('log', '-1', '--format=%(trailers:key=Submitted-At,valueonly)')).toBe('2026-10-12T02:05:00Z');
    expect(repo.git('log', '-1', '--format=%(trailers:key=Reviewed-By,valueonly,separator=%x2C)')).toBe('b,c');
  });
});

describe('opendata merge', () => {
  /** Main and a request of two commits: the data, then a corrected description. */
  async function start(arrange: (state: FakeState, pull: FakePull, first: string) => void) {
    const repo = startMain();
    repo.git('checkout', '-q', '-b', 'nop');
    const first = repo.commit('Quý III', '2026-10-12', { [METADATA]: metadata, [`${baseDataset}/2026-Q3.csv`]: Q3 });
    const head = repo.commit('Sửa tên', '2026-10-19', { [METADATA]: metadata.replace('Licensed health', 'Licensed medical') });
    repo.git('checkout', '-q', 'main');
    const fake = await startFakeForge('gitea');
    const pull = { ...(fake.state.pulls[0] as FakePull), head };
    fake.state.pulls[0] = pull;
    const passed = (sha: string, at: string, by = fake.state.user) =>
      fake.state.statuses.unshift({ sha, context: RESULT, state: 'success', description: '', url: '', at, by });
    passed(first, '2026-10-12T02:05:00Z');
    passed(head, '2026-10-19T02:05:00Z');
    passed(first, '2026-10-01T00:00:00Z', 'can-bo-y-te');
    pull.votes.push({ by: 'lanh-dao-y-te', verdict: 'approved' });
    arrange(fake.state, pull, first);
    const env = { FORGE: 'gitea', FORGE_URL: fake.options.url, FORGE_REPOSITORY: fake.options.repository, FORGE_TOKEN: TOKEN };
    const result = await runCommand(['merge', '--root', repo.dir, '--number', '7', '--as-of', '2026-10-20'], { env });
    return { ...result, pull };
  }

  it('merges with the day it first passed, as our own account recorded it, and who approved', async () => {
    const { code, pull, stdout } = await start(() => {});
    expect(code).toBe(0);
    const message =
      'Nhận hồ sơ số 7: Quý III\n\nSubmitted-At: 2026-10-12T02:05:00Z\nSubmitted-By: can-bo-y-te\nReviewed-By: lanh-dao-y-te';
    expect(pull.merged).toBe(message);
    expect(stdout).toBe(`${message}\n`);
  });

  it.each<[string, (state: FakeState, pull: FakePull, first: string) => void, string]>([
    ['nobody approved', (_s, pull) => pull.votes.splice(0), 'lanh-dao-y-te'],
    [
      'its author approved',
      (_s, pull) => pull.votes.splice(0, 1, { by: 'can-bo-y-te', verdict: 'approved' }),
      'Chưa có người duyệt',
    ],
    [
      'a stranger approved',
      (_s, pull) => pull.votes.splice(0, 1, { by: 'nguoi-la', verdict: 'approved' }),
      'Chưa có người duyệt',
    ],
    ['a reviewer asks for changes', (_s, pull) => pull.votes.push({ by: 'quan-tri', verdict: 'changes' }), 'quan-tri'],
    [
      'the last check failed',
      (state, pull) =>
        state.statuses.unshift({
          sha: pull.head,
          context: RESULT,
          state: 'failure',
          description: '',
          url: '',
          at: '2026-10-19T03:00:00Z',
          by: state.user,
        }),
      RESULT,
    ],
    [
      'only others say that it passed',
      (state) => state.statuses.splice(0, 9, ...state.statuses.map((s) => ({ ...s, by: 'can-bo-y-te' }))),
      RESULT,
    ],
    ['it is closed', (_s, pull) => (pull.state = 'closed'), 'không còn mở'],
  ])('waits, and says why: %s', async (_name, arrange, reason) => {
    const { code, pull, stderr, stdout } = await start(arrange);
    expect({ code, stdout, merged: pull.merged }).toEqual({ code: 1, stdout: '', merged: undefined });
    expect(stderr).toContain(reason);
  });
});

it('what the merge writes is what the history reads', async () => {
  const request = { number: 7, title: 'Quý III', author: 'a', head: '', base: 'main', state: 'open', url: '' } as const;
  const { title, trailers } = mergeMessage(request, '2026-10-12T09:05:00+07:00', ['b'], 'vi');
  const repo = makeTestRepo();
  repo.commit(`${title}\n\n${trailers}\n`, '2026-10-20', { 'datasets/a.csv': 'x\n' });
  const history = await readHistory(repo.dir, 'main', []);
  expect(history).toMatchObject({ commits: [{ subject: title, submitted: '2026-10-12T02:05:00Z' }] });
});
