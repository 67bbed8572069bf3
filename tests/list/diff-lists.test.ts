import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffItems } from '../../src/domain/list/diff-items.ts';
import { diffLists } from '../../src/domain/list/diff-lists.ts';
import type { ListItem } from '../../src/domain/model/catalogue.ts';
import { makeItem, makeList } from '../make-catalogue.ts';

const older = makeList({ id: 'cu', items: [makeItem(), makeItem({ code: 'YT-02' }), makeItem({ code: 'YT-03' })] });
const newer = makeList({
  id: 'moi',
  items: [makeItem({ code: 'YT-04' }), makeItem({ frequency: 'annual' }), makeItem({ code: 'YT-02' })],
});

test('what was added, dropped, changed and left alone', () => {
  const diff = diffLists(older, newer);
  expect(diff).toMatchObject({
    added: [{ code: 'YT-04' }],
    dropped: [{ code: 'YT-03' }],
    changed: [{ code: 'YT-01', fields: [{ field: 'frequency', effect: 'loosens' }] }],
    unchanged: 1,
  });
});

const effects: readonly (readonly [string, Partial<ListItem>, Partial<ListItem>, string])[] = [
  ['a slower period', { frequency: 'quarterly' }, { frequency: 'half-yearly' }, 'frequency loosens'],
  ['a faster period', { frequency: 'annual' }, { frequency: 'monthly' }, 'frequency'],
  ['no period any more', { frequency: 'annual' }, { frequency: 'on-change' }, 'frequency loosens'],
  ['a period instead of changes', { frequency: 'on-change' }, { frequency: 'annual' }, 'frequency'],
  ['no period, however often', { frequency: 'quarterly' }, { frequency: 'continuous' }, 'frequency loosens'],
  ['a first due day put off', { roadmap: '2027-01-18' }, { roadmap: '2028-01-17' }, 'roadmap loosens'],
  ['a first due day where none was', {}, { roadmap: '2028-01-17' }, 'roadmap loosens'],
  ['a first due day brought forward', { roadmap: '2028-01-17' }, { roadmap: '2027-01-18' }, 'roadmap'],
  ['an end', {}, { ends: '2027-12-31' }, 'ends loosens'],
  ['an end put off', { ends: '2026-12-31' }, { ends: '2027-12-31' }, 'ends'],
  ['another holder', {}, { holder: { every: 'commune' } }, 'holder passes'],
  ['a field less', { fields: ['mã', 'tên'] }, { fields: ['tên'] }, 'fields loosens'],
  ['a field more', { fields: ['tên'] }, { fields: ['mã', 'tên'] }, 'fields'],
  ['a format less', { formats: ['csv', 'geojson'] }, { formats: ['csv'] }, 'formats loosens'],
  ['an English title', {}, { title: { vi: makeItem().title.vi, en: 'Clinics' } }, 'title'],
  ['the code alone', {}, { code: 'YT-09' }, ''],
];

test.each(effects)('%s', (_name, before, after, said) => {
  const changes = diffItems(makeItem(before), makeItem({ ...before, ...after }));
  expect(changes.map(({ field, effect }) => [field, ...(effect ? [effect] : [])].join(' ')).join(', ')).toBe(said);
});

const items = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('annual', 'quarterly', 'on-change')), {
    selector: ([number]) => number,
  })
  .map((list) => list.map(([number, frequency]) => makeItem({ code: `YT-0${number}`, frequency: frequency as 'annual' })));

test('every item is told once, and backwards what was added was dropped', () => {
  fc.assert(
    fc.property(items, items, (before, after) => {
      const [a, b] = [makeList({ items: before }), makeList({ items: after })];
      const [there, back] = [diffLists(a, b), diffLists(b, a)];
      expect(there.added.length + there.changed.length + there.unchanged).toBe(after.length);
      expect(there.dropped.length + there.changed.length + there.unchanged).toBe(before.length);
      expect(there.added).toEqual(back.dropped);
      expect(there.changed.map(({ code }) => code).sort()).toEqual(back.changed.map(({ code }) => code).sort());
      expect(diffLists(a, a)).toMatchObject({ added: [], dropped: [], changed: [], unchanged: before.length });
    }),
  );
});
