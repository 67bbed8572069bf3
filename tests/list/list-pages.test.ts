import { expect, test } from 'vitest';
import type { Portal } from '../../src/domain/model/portal.ts';
import { buildSiteView } from '../../src/domain/views/site-view.ts';
import { listOutputsOfList } from '../../src/render/list-outputs.ts';
import { makeItem, makeList } from '../make-catalogue.ts';
import { makeDuty, makePortal } from '../make-portal.ts';
import { makeReview } from './draft-answers.ts';
import { misfits } from './read-schemas.ts';

const lists = [
  makeList({
    id: 'mot',
    document: 'Danh mục 1',
    inForceFrom: '2025-01-01',
    items: [makeItem({ holder: 'so-cu' }), makeItem({ code: 'YT-02' })],
  }),
  makeList({ id: 'hai', document: 'Danh mục 2', inForceFrom: '2025-10-01', items: [makeItem({ frequency: 'annual' })] }),
  makeList({ id: 'ba', document: 'Danh mục 3', inForceFrom: '2027-01-01', items: [makeItem(), makeItem({ code: 'YT-03' })] }),
];
const assignments = [{ item: 'YT-01', agency: 'so-y-te', from: '2025-03-01', basis: 'Hợp nhất' }];
const reviews = [makeReview('so-y-te', [{ item: 'YT-01', answer: 'keep' }])];
const build = (given: Partial<Portal> = {}) =>
  buildSiteView({
    portal: makePortal({ lists, assignments, reviews, ...given }),
    duties: [makeDuty({ period: '2026-Q2' }), makeDuty({ period: '2026-Q3' })],
    findings: [],
    asOf: '2026-11-23',
  });

test('versions, newest first, each with its days and what it changed', () => {
  expect(build().listPages.versions).toMatchObject([
    { url: '/danh-muc/ba/', state: 'coming', diff: { url: '/danh-muc/ba/so-voi/hai/', diff: { added: [{ code: 'YT-03' }] } } },
    { url: '/danh-muc/hai/', state: 'in-force', to: '2026-12-31', diff: { diff: { dropped: [{ code: 'YT-02' }] } } },
    { url: '/danh-muc/mot/', state: 'past', to: '2025-09-30' },
  ]);
});

test('an item across the versions: events, who held it, duties and answers', () => {
  const [first, dropped, coming] = build().listPages.items;
  expect(first).toMatchObject({
    url: '/danh-muc/muc/yt-01/',
    listed: true,
    events: [
      { kind: 'added', day: '2025-01-01' },
      { kind: 'changed', changes: [{ field: 'holder' }, { field: 'frequency', effect: 'loosens' }] },
      { kind: 'changed', changes: [{ field: 'frequency' }] },
    ],
    holders: [
      { holder: { id: 'so-cu' }, from: '2025-01-01', to: '2025-02-28', basis: 'Danh mục 1' },
      { holder: { id: 'so-y-te' }, from: '2025-03-01', basis: 'Hợp nhất' },
    ],
    answers: [{ half: { id: '2026-H2', url: '/danh-muc/ra-soat/2026-H2/' }, outcome: 'kept' }],
  });
  expect(first?.holders[1]).not.toHaveProperty('to');
  expect(dropped).toMatchObject({
    code: 'YT-02',
    listed: false,
    holders: [{ to: '2025-09-30' }],
    events: [{}, { kind: 'dropped' }],
  });
  expect(coming).toMatchObject({ code: 'YT-03', listed: false, item: { code: 'YT-03' } });
});

test('the half-year that runs has a page before anybody answered', () => {
  expect(build({ reviews: [] }).listPages.reviews).toMatchObject([{ id: '2026-H2', url: '/danh-muc/ra-soat/2026-H2/' }]);
  expect(build({ reviews: [], lists: [] }).listPages).toEqual({ versions: [], items: [], reviews: [] });
});

test('machine outputs: every JSON fits its schema', () => {
  const outputs = listOutputsOfList(build());
  expect(outputs.map(([path]) => path)).toEqual([
    'api/v1/list.json',
    'api/v1/list.csv',
    ...['ba', 'hai'].flatMap((id) => ['.json', '.csv', '-changes.json', '-changes.csv'].map((end) => `api/v1/lists/${id}${end}`)),
    'api/v1/lists/mot.json',
    'api/v1/lists/mot.csv',
    'api/v1/reviews/2026-H2.json',
    'api/v1/reviews/2026-H2.csv',
  ]);
  for (const [path, make] of outputs.filter(([path]) => path.endsWith('.json'))) {
    expect(misfits(JSON.parse(make()) as object), path).toEqual([]);
  }
});
