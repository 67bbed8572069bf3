import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findKnown } from '../../src/table/engine/find-text.ts';
import { createTextMap, findText, readText, viewText } from '../../src/table/engine/text-map.ts';

/** Lengths on both sides of the twelve bytes up to which texts are compared as numbers, and NULs, which fill them up. */
const texts = fc.array(
  fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', '\0', 'ế', '0'), maxLength: 16 }),
    fc.nat(3000).map(String),
    fc.constantFrom('', '\0', '\0\0\0\0', 'abcdefghijkl', 'abcdefghijklm', 'abcdefghijkl\0'),
  ),
  { maxLength: 300 },
);

test('each text has the number of its first appearance', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const map = createTextMap();
      const known = new Map<string, number>();
      for (const text of list) {
        const { view, length } = viewText(text);
        expect(findKnown(map, view, 0, length)).toBe(known.get(text) ?? -1);
        const expected = known.get(text) ?? known.size;
        known.set(text, expected);
        expect(findText(map, view, 0, length)).toBe(expected);
      }
      expect([...known.keys()]).toEqual(Array.from({ length: map.size }, (_, i) => readText(map, i)));
    }),
    { numRuns: 300 },
  );
});

test('what stands before and behind a text does not count', () => {
  const map = createTextMap();
  const { view, length } = viewText('xaz');
  expect(findText(map, view, 1, 2)).toBe(0);
  expect(findText(map, view, 0, length)).toBe(1);
  const other = viewText('za');
  expect(findKnown(map, other.view, 1, 2)).toBe(0);
});
