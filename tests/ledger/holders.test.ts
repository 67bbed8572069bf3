import { describe, expect, it } from 'vitest';
import { validate } from '../../src/domain/checks/validate.ts';
import { ledger } from '../../src/domain/ledger/ledger.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { sayDutySubject } from '../../src/words/duty-subject.ts';
import { baseRepository } from '../base-repository.ts';
import { makeTestFolder, makeTestRepo, type Changes } from '../make-test-repo.ts';

const list = (holder: string) => `document: QĐ thử nghiệm
issued: 2024-12-20
inForceFrom: 2024-12-25
illustrative: true
items:
  - {code: LD-01, title: Thị trường lao động, topic: y-te, frequency: quarterly, formats: [csv], access: file, holder: ${holder}}
  - {code: GD-06, title: Cơ sở giáo dục nghề nghiệp, topic: y-te, frequency: annual, formats: [csv], access: file, holder: ${holder}}
`;
const agency = (name: string, extra = '') => `name: ${name}\nkind: department\nverified: false\n${extra}`;

/** The department of labour ended on 2025-02-28; its items went to two successors. */
const split = {
  ...Object.fromEntries(
    Object.entries(baseRepository()).filter(([path]) => !path.startsWith('catalogue/lists/') && !path.startsWith('datasets/')),
  ),
  'datasets/README.md': 'Chưa có dữ liệu.\n',
  'catalogue/agencies/so-ldtbxh.yaml': agency('Sở LĐTB&XH', 'validTo: 2025-02-28\n'),
  'catalogue/agencies/so-noi-vu.yaml': agency('Sở Nội vụ'),
  'catalogue/agencies/so-gddt.yaml': agency('Sở GD&ĐT'),
  'catalogue/lists/2024-12-20-1.yaml': list('so-ldtbxh'),
  'catalogue/assignments.yaml':
    'assignments:\n  - {item: LD-01, agency: so-noi-vu, from: 2025-03-01, basis: Sắp xếp 2025}\n  - {item: GD-06, agency: so-gddt, from: 2025-03-01, basis: Sắp xếp 2025}\n',
};

describe('a duty follows its assignment, item by item', () => {
  const holdersOn = async (asOf: string) => {
    const duties = ledger(await readPortal(makeTestFolder(split)), asOf);
    return duties.map((duty) => `${duty.id} ${duty.state}`);
  };

  it('lies with the old department while it lived', async () => {
    expect(await holdersOn('2025-01-17')).toEqual([
      'gd-06/so-ldtbxh/2024 overdue',
      'ld-01/so-ldtbxh/2024-Q4 overdue',
      // What opens after the split is owed by whom it was assigned to.
      'ld-01/so-noi-vu/2025-Q1 not-due',
      'gd-06/so-gddt/2025 not-due',
    ]);
  });

  it('passes, still open, to two different successors on the day of the split', async () => {
    expect(await holdersOn('2025-03-01')).toEqual([
      'gd-06/so-gddt/2024 overdue',
      'ld-01/so-noi-vu/2024-Q4 overdue',
      'ld-01/so-noi-vu/2025-Q1 not-due',
      'gd-06/so-gddt/2025 not-due',
    ]);
  });
});

it('a template item becomes one duty for every unit that exists', async () => {
  const unit = (name: string, extra = '') => `name: ${name}\nkind: commune\nverified: true\n${extra}`;
  const files = {
    ...split,
    'catalogue/lists/2024-12-20-1.yaml': list('{every: commune}'),
    'catalogue/assignments.yaml': 'assignments: []\n',
    'catalogue/agencies/xa-a.yaml': unit('UBND xã A', 'validFrom: 2025-07-01\n'),
    'catalogue/agencies/xa-b.yaml': unit('UBND xã B', 'validFrom: 2025-07-01\n'),
    'catalogue/agencies/xa-cu.yaml': unit('UBND xã cũ', 'validTo: 2025-06-30\n'),
  };
  const duties = ledger(await readPortal(makeTestFolder(files)), '2025-10-01').filter((duty) => duty.item === 'LD-01');
  expect(duties.map((duty) => duty.id)).toEqual([
    'ld-01/xa-cu/2024-Q4',
    'ld-01/xa-cu/2025-Q1',
    'ld-01/xa-a/2025-Q2',
    'ld-01/xa-b/2025-Q2',
    'ld-01/xa-a/2025-Q3',
    'ld-01/xa-b/2025-Q3',
    'ld-01/xa-a/2025-Q4',
    'ld-01/xa-b/2025-Q4',
  ]);
});

const HEADER = 'ma,ten,loai,so_giuong,toa_do_lat,ngay_cap\n';
const rows = (name: string) => `${HEADER}CS-001,${name},benh-vien,350,15.1205,2019-05-06\n`;
const metadata = (item: string, periods: readonly string[], extra = '') =>
  (baseRepository()['datasets/so-y-te/co-so-kham-benh/metadata.yaml'] ?? '')
    .replace('listItem: YT-01', `listItem: ${item}`)
    .replace(/resources:[\s\S]*$/, `resources: [${periods.map((p) => `{path: ${p}.csv, period: ${p}}`).join(', ')}]\n${extra}`);
const schema = baseRepository()['datasets/so-y-te/co-so-kham-benh/schema.yaml'] ?? '';
const dataset = (folder: string, item: string, periods: readonly string[], extra = ''): Changes => ({
  [`datasets/${folder}/metadata.yaml`]: metadata(item, periods, extra),
  [`datasets/${folder}/schema.yaml`]: schema,
  ...Object.fromEntries(periods.map((period) => [`datasets/${folder}/${period}.csv`, rows(`${folder} ${period}`)])),
});
const gone = (changes: Changes): Changes => Object.fromEntries(Object.keys(changes).map((path) => [path, null]));

async function statesOf(dir: string, asOf: string, item: string, period: string) {
  const duties = ledger(await readPortal(dir), asOf).filter((duty) => duty.item === item && duty.period === period);
  return duties.map(({ id, state, discounted }) => [id, state, ...discounted.map(({ reason }) => reason)].join(' '));
}

describe('the folder of a former holder', () => {
  const former = (periods: readonly string[], extra = '') => dataset('so-ldtbxh/lao-dong', 'LD-01', periods, extra);

  it('still meets a period of its own time, late, and no later one', async () => {
    const repo = makeTestRepo(split);
    repo.commit('Kho', '2024-12-26');
    repo.commit('Quý IV', '2025-03-05', former(['2024-Q4']));
    repo.commit('Quý I', '2025-04-10', former(['2024-Q4', '2025-Q1']));
    expect(await statesOf(repo.dir, '2025-05-01', 'LD-01', '2024-Q4')).toEqual(['ld-01/so-noi-vu/2024-Q4 provided-late']);
    expect(await statesOf(repo.dir, '2025-05-01', 'LD-01', '2025-Q1')).toEqual(['ld-01/so-noi-vu/2025-Q1 overdue not-holder']);
    // Taken over into the successor's folder, the data count from that day.
    repo.commit('Chuyển', '2025-05-02', {
      ...gone(former(['2024-Q4', '2025-Q1'])),
      ...dataset('so-noi-vu/lao-dong', 'LD-01', ['2024-Q4', '2025-Q1']),
      'datasets/so-noi-vu/lao-dong/2024-Q4.csv': rows('so-ldtbxh/lao-dong 2024-Q4'),
      'datasets/so-noi-vu/lao-dong/2025-Q1.csv': rows('so-ldtbxh/lao-dong 2025-Q1'),
    });
    expect(await statesOf(repo.dir, '2025-06-01', 'LD-01', '2024-Q4')).toEqual(['ld-01/so-noi-vu/2024-Q4 provided-late']);
    const moved = ledger(await readPortal(repo.dir), '2025-06-01').find(({ id }) => id === 'ld-01/so-noi-vu/2025-Q1');
    expect(moved).toMatchObject({ state: 'provided-late', evidence: { day: '2025-05-02' } });
  });

  it('its statement of no change meets no later period either; one of its own time stands after the move', async () => {
    const say = (...periods: string[]) =>
      `noChange:\n${periods.map((p) => `  - {period: ${p}, statement: Không phát sinh, document: 1/${p}}\n`).join('')}`;
    const repo = makeTestRepo(split);
    repo.commit('Kho', '2024-12-26');
    repo.commit('Quý IV', '2025-01-10', former([], say('2024-Q4')));
    repo.commit('Quý I', '2025-04-10', former([], say('2024-Q4', '2025-Q1')));
    expect(await statesOf(repo.dir, '2025-04-20', 'LD-01', '2025-Q1')).toEqual(['ld-01/so-noi-vu/2025-Q1 overdue not-holder']);
    repo.commit('Chuyển', '2025-05-02', {
      ...gone(former([])),
      ...dataset('so-noi-vu/lao-dong', 'LD-01', [], say('2024-Q4', '2025-Q1')),
    });
    expect(await statesOf(repo.dir, '2025-05-03', 'LD-01', '2024-Q4')).toEqual(['ld-01/so-ldtbxh/2024-Q4 provided']);
    expect(await statesOf(repo.dir, '2025-05-03', 'LD-01', '2025-Q1')).toEqual(['ld-01/so-noi-vu/2025-Q1 provided-late']);
  });
});

describe('what a unit leaves open when it ends', () => {
  const unit = (name: string, extra: string) => `name: UBND xã ${name}\nkind: commune\nverified: true\n${extra}`;
  const heir = (name: string, before: string, from = '2025-07-01') =>
    unit(name, `validFrom: ${from}\npredecessors: [${before}]\n`);
  const ended = 'validTo: 2025-06-30\n';
  const communes = (agencies: Record<string, string>) => ({
    ...split,
    'catalogue/lists/2024-12-20-1.yaml': list('{every: commune}'),
    'catalogue/assignments.yaml': 'assignments: []\n',
    ...Object.fromEntries(Object.entries(agencies).map(([id, text]) => [`catalogue/agencies/${id}.yaml`, text])),
  });
  const start = (agencies: Record<string, string>) => {
    const repo = makeTestRepo(communes(agencies));
    repo.commit('Kho', '2024-12-26');
    return repo;
  };
  const Q1 = (dir: string, asOf: string) => statesOf(dir, asOf, 'LD-01', '2025-Q1');
  const merged = {
    'xa-a': unit('A', ended),
    'xa-b': unit('B', ended),
    'xa-moi': heir('Mới', '{agency: xa-a}, {agency: xa-b}'),
  };

  it('becomes one duty of the unit into which they were merged', async () => {
    const repo = start(merged);
    expect(await Q1(repo.dir, '2025-06-30')).toEqual(['ld-01/xa-a/2025-Q1 overdue', 'ld-01/xa-b/2025-Q1 overdue']);
    expect(await Q1(repo.dir, '2025-07-01')).toEqual(['ld-01/xa-moi/2025-Q1 overdue']);
    repo.commit('Cả xã mới', '2025-07-10', dataset('xa-moi/lao-dong', 'LD-01', ['2025-Q1']));
    expect(await Q1(repo.dir, '2025-07-09')).toEqual(['ld-01/xa-moi/2025-Q1 overdue not-landed']);
    expect(await Q1(repo.dir, '2025-08-01')).toEqual(['ld-01/xa-moi/2025-Q1 provided-late']);
  });

  it('what one of them had met stays met, also when its folder has moved to the successor; the other part passes', async () => {
    const repo = start(merged);
    const own = dataset('xa-a/lao-dong-a', 'LD-01', ['2025-Q1']);
    repo.commit('Xã A', '2025-04-10', own);
    expect(await Q1(repo.dir, '2025-07-01')).toEqual(['ld-01/xa-a/2025-Q1 provided', 'ld-01/xa-moi/2025-Q1 overdue']);
    const moved = Object.entries(own).map(([path, text]) => [path.replace('xa-a/', 'xa-moi/'), text] as const);
    repo.commit('Chuyển', '2025-07-05', { ...gone(own), ...Object.fromEntries(moved) });
    expect(await Q1(repo.dir, '2025-08-01')).toEqual(['ld-01/xa-a/2025-Q1 provided', 'ld-01/xa-moi/2025-Q1 overdue too-early']);
    repo.commit('Phần xã B', '2025-08-02', dataset('xa-moi/lao-dong-b', 'LD-01', ['2025-Q1']));
    expect(await Q1(repo.dir, '2025-08-02')).toEqual([
      'ld-01/xa-a/2025-Q1 provided',
      'ld-01/xa-moi/2025-Q1 provided-late too-early',
    ]);
  });

  it('passes to each part of a unit that was divided, and on where these were merged again', async () => {
    const repo = start({
      'xa-a': unit('A', ended),
      'xa-bac': heir('Bắc', '{agency: xa-a, part: true}'),
      'xa-nam': `${heir('Nam', '{agency: xa-a, part: true}')}validTo: 2025-12-31\n`,
      'xa-cuoi': heir('Cuối', '{agency: xa-nam}', '2026-01-01'),
    });
    expect(await Q1(repo.dir, '2025-07-01')).toEqual(['ld-01/xa-bac/2025-Q1 overdue', 'ld-01/xa-nam/2025-Q1 overdue']);
    expect(await Q1(repo.dir, '2026-01-01')).toEqual(['ld-01/xa-bac/2025-Q1 overdue', 'ld-01/xa-cuoi/2025-Q1 overdue']);
  });

  it('adds nothing to the open duty of a unit that took the area in, and a part of its own where it had met its own', async () => {
    const taking = { 'xa-a': unit('A', ended), 'xa-b': unit('B', 'predecessors: [{agency: xa-a}]\n') };
    expect(await Q1(start(taking).dir, '2025-07-01')).toEqual(['ld-01/xa-b/2025-Q1 overdue']);
    const repo = start(taking);
    repo.commit('Xã B', '2025-04-10', dataset('xa-b/lao-dong', 'LD-01', ['2025-Q1']));
    expect(await Q1(repo.dir, '2025-07-01')).toEqual([
      'ld-01/xa-b/2025-Q1 provided',
      'ld-01/xa-b/2025-Q1-taken-over overdue too-early',
    ]);
    repo.commit('Thêm phần xã A', '2025-07-20', { 'datasets/xa-b/lao-dong/2025-Q1.csv': rows('cả phần xã A') });
    expect(await Q1(repo.dir, '2025-08-01')).toEqual([
      'ld-01/xa-b/2025-Q1 provided',
      'ld-01/xa-b/2025-Q1-taken-over provided-late',
    ]);
    const [, part] = ledger(await readPortal(repo.dir), '2025-08-01').filter(({ period }) => period === '2025-Q1');
    expect(part && sayDutySubject(part, undefined, 'vi')).toBe('LD-01, quý I/2025, phần địa bàn mới nhận');
  });

  it('stays where it is, and is told, where nobody came after', async () => {
    const repo = start({ 'xa-a': unit('A', ended) });
    expect(await Q1(repo.dir, '2025-07-01')).toEqual(['ld-01/xa-a/2025-Q1 overdue']);
    const told = validate(await readPortal(repo.dir), '2025-07-01').filter(({ code }) => code === 'agency/open-duty');
    expect(told.map(({ args }) => args?.['duty'])).toContain('ld-01/xa-a/2025-Q1');
    const other = start(merged);
    const none = validate(await readPortal(other.dir), '2025-07-01').filter(({ code }) => code === 'agency/open-duty');
    expect(none).toEqual([]);
  });
});
