import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText } from '../table/check-text.ts';
import { compileBytePattern, matchBytes } from '../../src/table/engine/byte-pattern.ts';
import { compilePattern } from '../../src/table/pattern/compile-pattern.ts';

const atom = fc.constantFrom('a', 'b', '.', '\\d', '[ab]', '[^a]', '\\w', '(a|b)', '(?:ab)', '^', '$', '-', 'Đ');
const part = fc.tuple(atom, fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,3}', '{0,}')).map(([one, times]) => one + times);
const pattern = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', '-', 'c', 'Đ', '\n'), maxLength: 8 });

test('the table of bytes says what the plain matcher says, or that it cannot', () => {
  fc.assert(
    fc.property(pattern, fc.array(text, { minLength: 1, maxLength: 8 }), (source, texts) => {
      const matches = compilePattern(source);
      fc.pre(matches !== undefined);
      const machine = compileBytePattern(source);
      for (const one of texts) {
        const bytes = new TextEncoder().encode(one);
        const said = matchBytes(machine, bytes, 0, bytes.length);
        if (said >= 0) expect([source, one, said === 1]).toEqual([source, one, matches?.(one)]);
        else expect(one).toMatch(/Đ/);
      }
    }),
    { numRuns: 2000, seed: 71 },
  );
});

test.each(['(a+)+$', '(a|a)*b', '(.*a){20}', '(a?){50}a{50}', '((a|b)*c|d)+e', '(\\w{1,50}){1,50}'])(
  '%s cannot hang the check',
  (source) => {
    const rows = Array.from({ length: 300 }, (_, i) => `${'a'.repeat(60)}${i}!`).join('\n');
    const start = performance.now();
    checkText(`c\n${rows}\n`, { fields: [{ name: 'c', type: 'string', constraints: { pattern: source } }] });
    expect(performance.now() - start).toBeLessThan(5000);
  },
);
