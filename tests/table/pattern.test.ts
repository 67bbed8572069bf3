import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePattern } from '../../src/table/pattern/compile-pattern.ts';

const rows: readonly (readonly [pattern: string, good: readonly string[], bad: readonly string[]])[] = [
  ['^CS-\\d{3}$', ['CS-001'], ['CS-01', 'CS-0011', 'cs-001', 'CS-００１', '\nCS-001']],
  ['CS\\-\\d+', ['CS-1'], ['CS-', 'xCS-1']],
  ['[a-z0-9]+(-[a-z0-9]+)*', ['so-y-te', 'a'], ['so--te', '-a', 'a-', 'Đ']],
  ['\\w+( \\w+)*', ['Đất đai', 'Lý Sơn'], ['Đất  đai', '', 'a-b']],
  ['[\\w.]+@x', ['đ.a@x'], ['a b@x']],
  ['\\p{Lu}\\p{L}*', ['Đất'], ['đất', '']],
  ['[^,;]*', ['', 'a b'], ['a,b']],
  ['a{2}|b{1,2}|c{2,}', ['aa', 'b', 'bb', 'cccc'], ['a', 'bbb', 'c', 'aab']],
  ['(a|)b?', ['', 'a', 'b', 'ab'], ['aa', 'ba']],
  ['(?:x(y)?)+', ['x', 'xyx'], ['', 'y']],
  ['^a|b$', ['a', 'b'], ['ab']],
  ['.', ['🏥', 'a'], ['', '\n', 'ab']],
  ['\\S+\\s\\S+', ['a b'], ['a\u00a0b', 'a']],
  ['[\\-a\\]]+', ['-a]'], ['b']],
  ['a\\.b\\*', ['a.b*'], ['axb*']],
  ['', [''], ['a']],
];

test.each(rows)('%s', (pattern, good, bad) => {
  const matches = compilePattern(pattern);
  expect(good.filter((text) => !matches?.(text))).toEqual([]);
  expect(bad.filter((text) => !matches || matches(text))).toEqual([]);
});

const none = [
  '((',
  'a)',
  '[a',
  '[]',
  '[z-a]',
  '*a',
  'a**',
  '(?i)a',
  '(?=a)',
  '(?<=a)b',
  '(?<n>a)',
  '\\1',
  '\\b',
  'a{2,1}',
  'a{',
  '{2}',
  '\\',
  '\\p{Greek}',
  '[a-z-[aeiou]]',
  '^*',
];

test.each(none)('%s is no pattern', (pattern) => {
  expect(compilePattern(pattern)).toBeUndefined();
});

test('patterns that would hang a backtracking engine take no time', () => {
  const text = `${'a'.repeat(400)}!`;
  for (const pattern of ['^(a+)+$', '^(a|a)*$', '(a*)*b', '(a?){200}a{200}', '([a-z]+)*\\.']) {
    expect(compilePattern(pattern)?.(text)).toBe(false);
  }
  expect(compilePattern('((a{1,99}){1,99}){1,99}')).toBeUndefined();
});

/** Patterns of a few atoms, as text; JavaScript's own engine gives the expected answer. */
const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', '\\d', '(a|b)', '(ab)?', '(?:b|)');
const piece = fc.tuple(atom, fc.constantFrom('', '*', '+', '?', '{2}', '{0,2}', '{1,}')).map(([text, times]) => text + times);
const pattern = fc.array(
  fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
  { minLength: 1, maxLength: 3 },
);

test('agrees with RegExp where both mean the same', () => {
  fc.assert(
    fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 8 }), (choices, text) => {
      const source = choices.join('|').replaceAll(')??', ')?');
      fc.pre(!/\?\?|\?[*+{]/.test(source));
      expect(compilePattern(source)?.(text)).toBe(new RegExp(`^(?:${source})$`, 'u').test(text));
    }),
    { numRuns: 400, seed: 7 },
  );
});
