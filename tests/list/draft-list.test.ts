import { describe, expect, test } from 'vitest';
import { diffLists } from '../../src/domain/list/diff-lists.ts';
import { draftList, toListVersion } from '../../src/domain/list/draft-list.ts';
import type { ItemProposal, Review, ReviewAnswer } from '../../src/domain/model/catalogue.ts';
import type { Portal } from '../../src/domain/model/portal.ts';
import { makeAgency, makeItem, makeList } from '../make-catalogue.ts';
import { makePortal } from '../make-portal.ts';
import { makeReview, proposal } from './draft-answers.ts';

const AS_OF = '2026-11-23';
const HALF = '2026-H2';

const items = [
  makeItem(),
  makeItem({ code: 'YT-02' }),
  makeItem({ code: 'CD-01', topic: 'chuyen-doi-so', holder: 'so-tttt' }),
  makeItem({ code: 'XA-01', topic: 'hanh-chinh', holder: { every: 'commune' } }),
];
const communes = ['xa-a', 'xa-b'].map((id) => makeAgency(id, `Xã ${id}`, { kind: 'commune' }));

function draft(reviews: readonly Review[], overrides: Partial<Portal> = {}) {
  const base = makePortal();
  const portal = makePortal({
    agencies: [...base.agencies, ...communes],
    lists: [makeList({ items })],
    assignments: [{ item: 'CD-01', agency: 'so-khcn', from: '2025-11-01', basis: 'Hợp nhất' }],
    reviews,
    ...overrides,
  });
  const made = draftList(portal, HALF, AS_OF);
  if (!made) throw new Error('no draft');
  return made;
}

const outcomes = (reviews: readonly Review[]) =>
  Object.fromEntries(draft(reviews).entries.map(({ item, outcome }) => [item.code, outcome]));

const change: ReviewAnswer = {
  item: 'YT-01',
  answer: 'change',
  reason: { vi: 'Ít đổi' },
  proposed: proposal({ frequency: 'annual' }),
};
const drop = (item: string): ReviewAnswer => ({ item, answer: 'drop', reason: { vi: 'Đã có nơi khác' }, document: '9/QĐ' });
const add = (title: string, given: Partial<ItemProposal> = {}): ReviewAnswer => ({
  answer: 'add',
  reason: { vi: 'Nhiều người hỏi' },
  proposed: proposal({ title: { vi: title }, topic: 'y-te', frequency: 'quarterly', formats: ['csv'], access: 'file', ...given }),
});

describe('one holder', () => {
  test('nobody answered: everything stands, marked', () => {
    expect(outcomes([])).toEqual({ 'YT-01': 'unanswered', 'YT-02': 'unanswered', 'CD-01': 'unanswered', 'XA-01': 'unanswered' });
  });

  test('keep, change and drop', () => {
    const made = draft([
      makeReview('so-y-te', [change, drop('YT-02')]),
      makeReview('so-khcn', [{ item: 'CD-01', answer: 'keep' }]),
    ]);
    expect(made.entries).toMatchObject([
      { outcome: 'changed', item: { code: 'YT-01', frequency: 'annual' }, changes: [{ field: 'frequency', effect: 'loosens' }] },
      { outcome: 'dropped', item: { code: 'YT-02' }, answers: [{ agency: 'so-y-te', letter: '12/so-y-te', document: '9/QĐ' }] },
      { outcome: 'changed', item: { holder: 'so-khcn' }, passed: { from: 'so-tttt', to: 'so-khcn', basis: 'Hợp nhất' } },
      { outcome: 'unanswered' },
    ]);
    const diff = diffLists(made.base, toListVersion(made));
    expect([diff.added, diff.dropped, diff.changed].map((all) => all.map(({ code }) => code))).toEqual([
      [],
      ['YT-02'],
      ['YT-01', 'CD-01'],
    ]);
  });

  test('an answer of somebody who does not hold the item, or that came later, counts for nothing', () => {
    expect(outcomes([makeReview('so-khcn', [drop('YT-01')])])['YT-01']).toBe('unanswered');
    expect(outcomes([makeReview('so-y-te', [drop('YT-01')], { answered: '2026-12-01' })])['YT-01']).toBe('unanswered');
    expect(outcomes([makeReview('so-y-te', [drop('YT-01')], { half: '2026-H1' })])['YT-01']).toBe('unanswered');
  });

  test('an item that has ended leaves the list', () => {
    const lists = [makeList({ items: [makeItem({ ends: '2026-06-30' }), makeItem({ code: 'YT-02', ends: AS_OF })] })];
    expect(draft([], { lists }).entries).toMatchObject([
      { outcome: 'dropped', ended: '2026-06-30' },
      { outcome: 'unanswered', item: { code: 'YT-02' } },
    ]);
  });
});

describe('an item of many holders', () => {
  const all = (answers: Readonly<Record<string, ReviewAnswer>>) =>
    draft(Object.entries(answers).map(([agency, answer]) => makeReview(agency, [answer]))).entries[3];

  test('is dropped only where all ask for it', () => {
    expect(all({ 'xa-a': drop('XA-01'), 'xa-b': drop('XA-01') })).toMatchObject({ outcome: 'dropped' });
    expect(all({ 'xa-a': drop('XA-01') })).toMatchObject({ outcome: 'disputed', silent: ['xa-b'], holders: 2 });
    expect(all({ 'xa-a': drop('XA-01'), 'xa-b': { item: 'XA-01', answer: 'keep' } })).toMatchObject({
      outcome: 'disputed',
      silent: [],
    });
    expect(all({ 'xa-a': { item: 'XA-01', answer: 'keep' } })).toMatchObject({ outcome: 'kept', silent: ['xa-b'] });
  });

  test('is changed only where all ask for the same', () => {
    const to = (frequency: 'annual' | 'half-yearly') => ({ ...change, item: 'XA-01', proposed: proposal({ frequency }) });
    expect(all({ 'xa-a': to('annual'), 'xa-b': to('annual') })).toMatchObject({
      outcome: 'changed',
      item: { frequency: 'annual' },
    });
    expect(all({ 'xa-a': to('annual'), 'xa-b': to('half-yearly') })).toMatchObject({
      outcome: 'disputed',
      item: { frequency: 'quarterly' },
    });
  });
});

describe('additions', () => {
  test('stand behind their topic, with the next free code of their group as a proposal', () => {
    const made = draft([
      makeReview('so-y-te', [{ ...add('Nhà thuốc'), item: 'YT-03' }, add('Tiêm chủng'), add('Xe cứu thương')]),
    ]);
    expect(made.entries.map(({ item, outcome }) => `${item.code} ${outcome}`).slice(0, 5)).toEqual([
      'YT-01 unanswered',
      'YT-02 unanswered',
      'YT-03 added',
      'YT-04 added',
      'YT-05 added',
    ]);
    expect(made.entries[2]).toMatchObject({ item: { holder: 'so-y-te', title: { vi: 'Nhà thuốc' } }, holders: 1 });
  });

  test('a code of an earlier version is never given again, and a topic without codes gives none', () => {
    const lists = [makeList({ id: 'cu', inForceFrom: '2025-01-01', items: [makeItem({ code: 'YT-07' })] }), makeList({ items })];
    const made = draft([makeReview('so-y-te', [add('Tiêm chủng'), add('Lễ hội', { topic: 'van-hoa' })])], { lists });
    expect(made.entries.filter(({ outcome }) => outcome === 'added').map(({ item }) => item.code)).toEqual(['YT-08', '']);
  });

  test('the same item from two agencies, or one that is on the list, is shown as a choice to make', () => {
    const made = draft([
      makeReview('so-khcn', [add('Nhà thuốc (GPP)')]),
      makeReview('so-y-te', [add('nhà thuốc GPP'), add(makeItem().title.vi)]),
    ]);
    expect(made.entries.filter(({ outcome }) => outcome === 'added').map(({ doubles }) => doubles)).toEqual([
      [{ agency: 'so-y-te' }],
      [{ agency: 'so-khcn' }],
      items.map(({ code }) => ({ item: code })),
    ]);
  });

  test('one without what a list says of an item is left out', () => {
    const bare = { answer: 'add' as const, proposed: proposal({ title: { vi: 'Nhà thuốc' } }) };
    expect(draft([makeReview('so-y-te', [bare])]).entries).toHaveLength(4);
  });
});

test('coverage names every holder, what it has not answered, and additions alone do not count', () => {
  const { coverage } = draft([makeReview('so-y-te', [change, add('Nhà thuốc')])]);
  expect(coverage).toMatchObject([
    { agency: 'so-khcn', held: ['CD-01'], unanswered: ['CD-01'], added: 0 },
    { agency: 'so-y-te', held: ['YT-01', 'YT-02'], unanswered: ['YT-02'], added: 1, answered: '2026-11-20' },
    { agency: 'xa-a', unanswered: ['XA-01'] },
    { agency: 'xa-b', unanswered: ['XA-01'] },
  ]);
});

test.each([
  ['2027-H1', 'has not begun'],
  ['2024-H1', 'had no list'],
  ['2026-Q3', 'is no half-year'],
])('%s %s: no draft', (half) => {
  expect(draftList(makePortal({ lists: [makeList({ items })] }), half, AS_OF)).toBeUndefined();
});
