import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar/day.ts';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import type { ForgeKind } from '../../src/domain/model/forge.ts';
import type { Portal } from '../../src/domain/model/portal.ts';
import { doActions } from '../../src/io/forge/do-actions.ts';
import { readKnownIssues } from '../../src/io/forge/known-issues.ts';
import { openForge } from '../../src/io/forge/open-forge.ts';
import { planReminders } from '../../src/io/plan-reminders.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { readTold } from '../../src/render/remind/comment-text.ts';
import { reminderContext } from '../../src/render/remind/reminder-context.ts';
import { baseDataset, patchBase } from '../base-repository.ts';
import { startFakeForge, type FakeForge } from '../forge/fake-forge.ts';
import { makeTestRepo } from '../make-test-repo.ts';

const LIST = 'catalogue/lists/2026-03-20-thu-nghiem-1.yaml';
const MORE = `  - {code: YT-05, title: Tiêm chủng mở rộng theo xã, topic: y-te, frequency: half-yearly, formats: [csv], access: file, holder: so-y-te, roadmap: 2027-01-01}
  - {code: CD-02, title: Chỉ số chuyển đổi số, topic: y-te, frequency: annual, formats: [csv], access: file, holder: so-khcn, roadmap: 2027-01-01}
`;

/** Three duties of January 2027; the health department gives its fourth quarter two days late. Nobody gives the others. */
async function readJanuary(): Promise<Portal> {
  const files = patchBase({});
  const repo = makeTestRepo();
  repo.commit('Kho ban đầu', '2026-10-10', { ...files, [LIST]: `${files[LIST]?.trimEnd()}\n${MORE}` });
  repo.commit('Quý IV', '2027-01-20', {
    [`${baseDataset}/metadata.yaml`]: `${files[`${baseDataset}/metadata.yaml`]?.trimEnd()}\n  - {path: 2026-Q4.csv, period: 2026-Q4}\n`,
    [`${baseDataset}/2026-Q4.csv`]: (files[`${baseDataset}/2026-Q3.csv`] ?? '').replace('360', '361'),
  });
  return readPortal(repo.dir);
}

let kept: Promise<Portal> | undefined;
const january = () => (kept ??= readJanuary());

const PERIODIC = ['yt-01/so-y-te/2026-Q4', 'yt-05/so-y-te/2026-H2', 'cd-02/so-khcn/2026'];

async function runDay(forge: FakeForge, portal: Portal, asOf: string): Promise<void> {
  const client = openForge(forge.options);
  const duties = ledger(portal, asOf).filter((duty) => PERIODIC.includes(duty.id));
  const known = await readKnownIssues(client);
  const context = reminderContext(portal, asOf, 'vi');
  const plan = await planReminders({ portal, duties, context, known, mailed: undefined });
  for (const actions of [...plan.desks.map((desk) => desk.actions), plan.dashboard]) await doActions(client, actions);
}

function days(from: string, to: string): string[] {
  const all: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) all.push(day);
  return all;
}

const told = (forge: FakeForge) =>
  forge.state.issues.flatMap((issue) => issue.comments.flatMap((comment) => readTold(comment.body))).sort();

const EXPECTED = [
  ...['T-15', 'T-7', 'T-1', 'T+1', 'T+7', 'T+30'].flatMap((mark) => [
    `cd-02/so-khcn/2026@2027-01-18/${mark}`,
    `yt-05/so-y-te/2026-H2@2027-01-18/${mark}`,
  ]),
  ...['T-15', 'T-7', 'T-1', 'T+1'].map((mark) => `yt-01/so-y-te/2026-Q4@2027-01-18/${mark}`),
].sort();

describe.each<ForgeKind>(['gitea', 'github', 'gitlab'])('two months of reminders on %s', (kind) => {
  test('day by day, every reminder comes exactly once, in one issue per agency', async () => {
    const [portal, forge] = [await january(), await startFakeForge(kind)];
    for (const day of days('2026-12-25', '2027-02-20')) await runDay(forge, portal, day);
    expect(told(forge)).toEqual(EXPECTED);
    expect(forge.state.issues.map((issue) => issue.title).sort()).toEqual([
      '[Cổng dữ liệu mở] Tình hình cung cấp: 2 quá hạn',
      '[Sở KH&CN] Dữ liệu mở: 1 quá hạn',
      '[Sở Y tế] Dữ liệu mở: 1 quá hạn',
    ]);
  });
});

describe('reminders when the job does not run as it should', () => {
  const plans = [
    ['three days out of four are missed', (_day: string, i: number) => i % 4 === 3],
    ['only Mondays', (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1],
    ['the job stood still all January', (day: string) => day < '2027-01-02' || day > '2027-01-19'],
  ] as const;

  test.each(plans)('%s: still exactly once', async (_name, runs) => {
    const [portal, forge] = [await january(), await startFakeForge('gitea')];
    const ran = days('2026-12-25', '2027-02-20').filter((day, i) => runs(day, i) || day === '2027-02-20');
    for (const day of ran) await runDay(forge, portal, day);
    // What was given before the next run needs no reminder any more.
    const given = (key: string) => key.startsWith('yt-01') && !ran.some((day) => day < '2027-01-20' && day >= dayOf(key));
    expect(told(forge)).toEqual(EXPECTED.filter((key) => !given(key)));
  });

  test('twice a day says nothing twice, and changes nothing the second time', async () => {
    const [portal, forge] = [await january(), await startFakeForge('gitea')];
    await runDay(forge, portal, '2027-01-11');
    const before = [told(forge), forge.requests.length] as const;
    await runDay(forge, portal, '2027-01-11');
    expect(told(forge)).toEqual(before[0]);
    expect(forge.requests.slice(before[1]).every((request) => request.method === 'GET')).toBe(true);
  });

  test('a stranger who writes the marks silences nobody', async () => {
    const [portal, forge] = [await january(), await startFakeForge('gitea')];
    await runDay(forge, portal, '2027-01-02');
    for (const issue of forge.state.issues)
      issue.comments.push({
        id: 9000 + issue.number,
        by: 'nguoi-la',
        body: EXPECTED.map((key) => `<!-- opendata:told ${key} -->`).join('\n'),
      });
    await runDay(forge, portal, '2027-01-03');
    const own = forge.state.issues.flatMap((issue) => issue.comments.filter((comment) => comment.by === forge.state.user));
    expect(own.flatMap((comment) => readTold(comment.body))).toHaveLength(3);
  });
});

function dayOf(key: string): string {
  const [, due = '', mark = ''] = /@(\S+)\/T([+-]\d+)$/.exec(key) ?? [];
  return addDays(due, Number(mark));
}

test('an issue closes when nothing is open and opens again for the next quarter', async () => {
  const [portal, forge] = [await january(), await startFakeForge('gitea')];
  const only = {
    ...portal,
    lists: portal.lists.map((list) => ({ ...list, items: list.items.filter((item) => item.code === 'YT-01') })),
  };
  const state = async (day: string) => {
    await runDay(forge, only, day);
    return forge.state.issues.find((issue) => issue.title.includes('Sở Y tế'))?.state;
  };
  expect(await state('2026-12-10')).toBeUndefined();
  expect(await state('2026-12-20')).toBe('open');
  expect(await state('2027-01-19')).toBe('open');
  expect(await state('2027-01-20')).toBe('closed');
});
