import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/domain/model/finding.ts';
import { buildSiteView } from '../../src/domain/views/site-view.ts';
import { splitPublished } from '../../src/domain/views/split-published.ts';
import { makeAgency, makeItem, makeList } from '../make-catalogue.ts';
import { makeDataset, makeDuty, makeFile, makePortal } from '../make-portal.ts';

const asOf = '2026-11-23';
const met = makeDuty({ period: '2026-Q3' });
const late = makeDuty({ period: '2026-Q2', due: '2026-07-16', state: 'provided-late', days: 4 });
const coming = makeDuty({ period: '2026-Q4', due: '2027-01-18', state: 'not-due', days: 56 });

function build(overrides: Parameters<typeof makePortal>[0] = {}, duties = [late, met, coming], findings: Finding[] = []) {
  return buildSiteView({ portal: makePortal(overrides), duties, findings, asOf });
}

function firstDataset(view: ReturnType<typeof build>) {
  const [dataset] = view.datasets;
  if (!dataset) throw new Error('no dataset in the view');
  return dataset;
}

describe('a dataset', () => {
  test('has its owner, topic and frequency from the list, and its newest file first', () => {
    const dataset = firstDataset(build());
    expect(dataset).toMatchObject({
      url: '/dataset/co-so-kham-benh/',
      agency: { id: 'so-y-te', url: '/co-quan/so-y-te/' },
      topic: { id: 'y-te', theme: 'HEAL', url: '/chu-de/y-te/' },
      item: { code: 'YT-01', frequency: 'quarterly', listIllustrative: true },
      formats: ['csv'],
      rows: 4,
      bytes: 240,
      temporal: { start: '2026-04-01', end: '2026-09-30' },
    });
    expect(dataset.files.map((file) => file.url)).toEqual([
      '/data/co-so-kham-benh/2026-Q3.csv',
      '/data/co-so-kham-benh/2026-Q2.csv',
    ]);
    expect(dataset.preview?.file.name).toBe('2026-Q3.csv');
    expect(dataset.columns.map((column) => [column.field.name, column.facts?.max])).toEqual([
      ['ma', undefined],
      ['ten', undefined],
      ['so_giuong', '1200'],
    ]);
  });

  test('dates itself by landings, told in Vietnam: 18:30 UTC on the 6th is the 7th', () => {
    expect(firstDataset(build())).toMatchObject({ issued: '2026-07-07', modified: '2026-10-09' });
  });

  test('counts an attested period for the day the operator states', () => {
    const evidence = { kind: 'attestation', file: 'catalogue/attestations/x.yaml', day: '2026-07-03' } as const;
    const attested = { ...late, state: 'provided' as const, evidence };
    const dataset = firstDataset(build({}, [attested, met]));
    expect(dataset.issued).toBe('2026-07-03');
    expect(dataset.files[1]?.published).toBe('2026-07-03');
  });

  test('speaks of the latest met duty, and of the next due date', () => {
    const dataset = firstDataset(build());
    expect([dataset.current?.period, dataset.next?.period, dataset.state]).toEqual(['2026-Q3', '2026-Q4', 'provided']);
    expect(dataset.duties.map((duty) => duty.period)).toEqual(['2026-Q4', '2026-Q3', '2026-Q2']);
  });

  test('speaks of the oldest overdue duty where there is one', () => {
    const overdue = ['2026-Q1', '2026-Q2'].map((period, i) =>
      makeDuty({ period, due: i === 0 ? '2026-04-16' : '2026-07-16', state: 'overdue', days: 100 }),
    );
    const dataset = firstDataset(build({}, [...overdue, met, coming]));
    expect([dataset.current?.period, dataset.state]).toEqual(['2026-Q1', 'overdue']);
  });

  test('takes an undated file for an answer: it is spoken of, and not what is awaited next', () => {
    const undated = { ...coming, due: '2026-12-01', state: 'unverified' as const };
    const dataset = firstDataset(build({}, [met, undated]));
    expect([dataset.current?.state, dataset.next, dataset.state]).toEqual(['unverified', undefined, 'unverified']);
  });

  test('is "due soon" while a new period is awaited and nothing is overdue', () => {
    const dueSoon = { ...coming, due: '2026-11-30', state: 'due-soon' as const, days: 7 };
    expect(firstDataset(build({}, [met, dueSoon])).state).toBe('due-soon');
  });

  test('shows every period between the first and the last, gaps as not owed', () => {
    const files = [makeFile('2025-Q4.csv'), makeFile('2026-Q3.csv')];
    const statement = { period: '2026-Q2', statement: { vi: 'Không phát sinh' }, document: '12/SYT-KHTC' };
    const dataset = firstDataset(build({ datasets: [makeDataset({ resources: files, noChange: [statement] })] }));
    expect(dataset.periods.map((p) => [p.period, p.state, p.file?.name, p.noChange?.document])).toEqual([
      ['2025-Q4', 'not-owed', '2025-Q4.csv', undefined],
      ['2026-Q1', 'not-owed', undefined, undefined],
      ['2026-Q2', 'provided-late', undefined, '12/SYT-KHTC'],
      ['2026-Q3', 'provided', '2026-Q3.csv', undefined],
      ['2026-Q4', 'not-due', undefined, undefined],
    ]);
  });

  test('a wrong year does not draw thousands of periods', () => {
    const files = [makeFile('0001-Q1.csv'), makeFile('2026-Q3.csv')];
    expect(firstDataset(build({ datasets: [makeDataset({ resources: files })] })).periods.length).toBeLessThan(10);
  });

  test('with an unknown item, agency, topic and licence is shown under their ids', () => {
    const lost = makeDataset({ agency: 'so-la', listItem: 'XX-99', licence: 'giay-phep-la' });
    const dataset = firstDataset(build({ datasets: [lost] }, []));
    expect(dataset.agency.name.vi).toBe('so-la');
    expect(dataset.item).toMatchObject({ code: 'XX-99', title: { vi: 'XX-99' }, frequency: 'on-change' });
    expect(dataset.licence.name.vi).toBe('giay-phep-la');
    expect(dataset.state).toBe('none');
  });

  test('of a commune item sees only the duties of its own commune', () => {
    const agencies = [makeAgency('xa-a', 'Xã A', { kind: 'commune' }), makeAgency('xa-b', 'Xã B', { kind: 'commune' })];
    const lists = [makeList({ items: [makeItem({ code: 'XA-01', holder: { every: 'commune' } })] })];
    const datasets = [makeDataset({ id: 'lich-a', agency: 'xa-a', listItem: 'XA-01' })];
    const duties = ['xa-a', 'xa-b'].map((agency) =>
      makeDuty({ period: '2026-Q3', item: 'XA-01', agency, id: `xa-01/${agency}/2026-Q3` }),
    );
    const view = build({ agencies, lists, datasets }, duties);
    expect(firstDataset(view).duties.map((duty) => duty.agency)).toEqual(['xa-a']);
    expect(view.list?.items[0]?.holder).toEqual({ every: 'commune', count: 2 });
    expect(view.agencies.map((agency) => [agency.id, agency.items.length, agency.items[0]?.counts.provided])).toEqual([
      ['xa-a', 1, 1],
      ['xa-b', 1, 1],
    ]);
  });
});

describe('what is broken', () => {
  const error: Finding = {
    code: 'table/type',
    level: 'error',
    where: { file: 'datasets/so-y-te/co-so-kham-benh/2026-Q3.csv' },
    args: {},
  };

  test('is withheld and listed; a warning keeps it in', () => {
    const view = build({}, [met], [error]);
    expect(view.datasets).toEqual([]);
    expect(view.withheld).toMatchObject([
      { id: 'co-so-kham-benh', agency: { name: { vi: 'Sở Y tế' } }, findings: [{ code: 'table/type' }] },
    ]);
    expect(view.duties[0]?.datasetRef).toBeUndefined();
    expect(view.statistics.totals.datasets).toBe(0);
    expect(view.changes).toEqual([]);
    expect(build({}, [met], [{ ...error, level: 'warning' }]).datasets).toHaveLength(1);
  });

  test('is listed even where its metadata could not be read, and does not touch a neighbour of like name', () => {
    const unreadable = { ...error, where: { file: 'datasets/so-y-te/co-so/metadata.yaml' } };
    const { published, withheld } = splitPublished(makePortal(), [unreadable]);
    expect(published.map((dataset) => dataset.id)).toEqual(['co-so-kham-benh']);
    expect(withheld.map((one) => one.id)).toEqual(['co-so']);
  });

  test('in the catalogue withholds no dataset', () => {
    expect(build({}, [], [{ ...error, where: { file: 'catalogue/topics.yaml' } }]).datasets).toHaveLength(1);
  });
});

describe('the site', () => {
  test('says where it comes from', () => {
    expect(build()).toMatchObject({ commit: 'b'.repeat(40), updated: '2026-10-09T09:00:00+07:00', operator: { id: 'so-khcn' } });
    const bare = build({ history: { kind: 'none', because: 'no-git' } });
    expect(bare.commit).toBeUndefined();
    expect(firstDataset(bare).issued).toBeUndefined();
  });

  test('names the operator of the day', () => {
    const operators = [
      { agency: 'so-tttt', from: '2024-12-01' },
      { agency: 'so-khcn', from: '2025-03-01' },
    ];
    const portal = makePortal();
    const settings = { ...portal.settings, operators };
    const on = (day: string) =>
      buildSiteView({ portal: { ...portal, settings }, duties: [], findings: [], asOf: day }).operator.id;
    expect([on('2025-02-28'), on('2025-03-01')]).toEqual(['so-tttt', 'so-khcn']);
  });

  test('shows the list in force, not a coming one', () => {
    const lists = [makeList(), makeList({ id: 'sau', inForceFrom: '2027-01-01', items: [] })];
    const view = build({ lists });
    expect(view.list?.version.id).toBe('2025-09-15-minh-hoa-2');
    expect(view.list?.coverage).toEqual({ listed: 1, provided: 1 });
  });

  test('puts an agency that ended last, with its successor', () => {
    const agencies = [
      makeAgency('so-lao-dong', 'Sở Lao động', { validTo: '2025-02-28' }),
      makeAgency('so-y-te', 'Sở Y tế', { predecessors: [{ agency: 'so-lao-dong', part: true }] }),
    ];
    const view = build({ agencies });
    expect(view.agencies.map((agency) => agency.id)).toEqual(['so-y-te', 'so-lao-dong']);
    expect(view.agencies[1]?.successors).toEqual([{ id: 'so-y-te', name: { vi: 'Sở Y tế' }, part: true }]);
  });

  test('lists an agency’s open duties first, and counts on time only what was due', () => {
    const [agency] = build().agencies.filter((one) => one.id === 'so-y-te');
    expect(agency?.duties.map((duty) => duty.period)).toEqual(['2026-Q4', '2026-Q3', '2026-Q2']);
    expect(agency?.onTime).toEqual({ met: 1, due: 2 });
    expect(agency?.summary).toMatchObject({ provided: 1, 'provided-late': 1, 'not-due': 1, overdue: 0 });
  });

  test('tells changes newest first and leaves out what landed after the day', () => {
    expect(build().changes.map((change) => change.subject)).toEqual(['Số liệu quý III/2026', 'Bộ dữ liệu đầu tiên']);
    const before = buildSiteView({ portal: makePortal(), duties: [], findings: [], asOf: '2026-08-01' });
    expect(before.changes).toHaveLength(1);
    expect(before.statistics.history).toEqual([
      { month: '2026-07', datasets: 1, files: 1 },
      { month: '2026-08', datasets: 1, files: 1 },
    ]);
  });

  test('counts for the statistics of Art. 9.1', () => {
    const { statistics } = build();
    expect(statistics.totals).toEqual({ datasets: 1, files: 2, rows: 4, bytes: 240, agencies: 1, illustrative: 0 });
    expect(statistics.byFormat).toMatchObject([{ key: 'csv', datasets: 1, files: 2 }]);
    expect(statistics.byFrequency.find((row) => row.key === 'quarterly')?.datasets).toBe(1);
    expect(statistics.history.at(-1)).toEqual({ month: '2026-11', datasets: 1, files: 2 });
  });
});

test('ten thousand datasets take less than three seconds of processor time', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => i);
  const datasets = many.map((i) => makeDataset({ id: `d-${i}`, listItem: `YT-${i}`, title: { vi: `Bộ dữ liệu đất đai ${i}` } }));
  const lists = [makeList({ items: many.map((i) => makeItem({ code: `YT-${i}` })) })];
  const duties = many.flatMap((i) =>
    ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((period) =>
      makeDuty({ period, item: `YT-${i}`, id: `yt-${i}/so-y-te/${period}` }),
    ),
  );
  const changes = many.map((i) => ({ path: `datasets/so-y-te/d-${i}/2026-Q3.csv`, status: 'A' as const, blob: `${i}` }));
  const commits = [{ id: 'c', landed: '2026-10-09T09:00:00+07:00', subject: 'Tất cả', changes }];
  const portal = makePortal({ datasets, lists, history: { kind: 'git', head: 'c', commits, statements: [] } });
  const before = process.threadCpuUsage();
  const view = buildSiteView({ portal, duties, findings: [], asOf });
  expect(view.datasets).toHaveLength(10_000);
  const { user } = process.threadCpuUsage(before);
  // Processor time, so that a busy machine does not decide; usual is 0.8 s, a quadratic step takes minutes.
  expect(user / 1e6).toBeLessThan(3);
});
