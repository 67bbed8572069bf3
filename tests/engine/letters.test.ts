import { expect, test } from 'vitest';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkCsv } from '../../src/table/check-csv.ts';
import { checkCsvReference } from '../../src/table/reference/check-csv-reference.ts';

/** Rows of a random number, so that the columns have too many texts to be known by them, and cells with one letter each. */
function writeLetters(from: number, to: number, cell: (letter: string) => readonly string[]): Uint8Array {
  const rows = ['n,a,b,c'];
  for (let code = from; code < to; code++) {
    const letter = code >= 0xd800 && code < 0xe000 ? 'x' : String.fromCodePoint(code);
    rows.push([String(code), ...cell(letter)].map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
  }
  return new TextEncoder().encode(`${rows.join('\n')}\n`);
}

const schema: TableSchema = {
  fields: [
    { name: 'n', type: 'integer' },
    { name: 'a', type: 'string', constraints: { maxLength: 9 } },
    { name: 'b', type: 'string', constraints: { pattern: '.*' } },
    { name: 'c' },
  ],
};

// In pieces, so that what is counted in one letter cannot make up for what is missed in another.
const stretches = [
  ...Array.from({ length: 64 }, (_, i) => [i * 1024, (i + 1) * 1024] as const),
  [0x10000, 0x10400],
  [0x1d100, 0x1d200],
  [0x1f300, 0x1f700],
  [0x2f800, 0x2fa20],
  [0xe0000, 0xe0200],
  [0x10ff00, 0x110000],
] as const;

test.each(stretches)('letters from %i to %i, in the middle and at the ends of a text', (from, to) => {
  const bytes = writeLetters(from, to, (letter) => [`kx${letter}${letter}y`, `${letter}${to}`, `z${letter}`]);
  expect(checkCsv(bytes, 't.csv', schema)).toEqual(checkCsvReference(bytes, 't.csv', schema));
});

test('letters beside each other: marks that compose with the letter before', () => {
  for (const mark of [
    '\u0301',
    '\u0309',
    '\u0323',
    '\u1ab0',
    '\u1161',
    '\u11a8',
    '\u3099',
    '\u0f71',
    '\u1dc0',
    '\u20d0',
    '\ufe20',
  ]) {
    const bytes = writeLetters(0x41, 0x300, (letter) => [`${letter}${mark}`, `a${letter}${mark}b`, `${mark}${letter}`]);
    expect(checkCsv(bytes, 't.csv', schema)).toEqual(checkCsvReference(bytes, 't.csv', schema));
  }
});
