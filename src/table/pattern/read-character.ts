import { PatternFault } from './pattern-node.ts';

export interface CharacterTest {
  readonly test: (character: string) => boolean;
  /** Letters of the pattern that it took. */
  readonly length: number;
}

/**
 * What stands for a set inside brackets. `\w` is XML Schema's: all letters, so that it takes Vietnamese. `\d` is only 0–9:
 * XML Schema would also let full-width digits into codes and numbers.
 */
const SETS: ReadonlyMap<string, string> = new Map([
  ['d', '0-9'],
  ['w', '\\p{L}\\p{M}\\p{N}\\p{S}'],
  ['W', '\\p{P}\\p{Z}\\p{C}'],
  ['s', ' \\t\\n\\r'],
]);
/** Complements that no list can say; allowed outside brackets only. */
const COMPLEMENTS: ReadonlyMap<string, string> = new Map([
  ['D', '^0-9'],
  ['S', '^ \\t\\n\\r'],
]);
const ESCAPED = '\\|.?*+(){}[]^$-/ "\'#%&,:;<=>@_`~!';

/** Reads the single character, escape or bracket expression at `at` of a pattern. Throws PatternFault. */
export function readCharacter(letters: readonly string[], at: number): CharacterTest {
  const letter = letters[at] ?? '';
  if (letter === '[') return readBrackets(letters, at);
  if (letter === '\\') {
    const { set, length } = readEscape(letters, at);
    const complement = COMPLEMENTS.get(letters[at + 1] ?? '');
    return { test: compileSet(complement ?? set), length };
  }
  if (letter === '.') return { test: (character) => character !== '\n' && character !== '\r', length: 1 };
  if ('*+?{}])'.includes(letter)) throw new PatternFault(`unexpected ${letter}`);
  return { test: (character) => character === letter, length: 1 };
}

function readBrackets(letters: readonly string[], at: number): CharacterTest {
  let set = '';
  let i = at + 1;
  while (letters[i] !== ']') {
    const letter = letters[i];
    if (letter === undefined || letter === '[') throw new PatternFault('unclosed [');
    if (letter !== '\\') {
      set += letter;
      i++;
      continue;
    }
    const escape = readEscape(letters, i);
    if (escape.set === '') throw new PatternFault('complement in […]');
    set += escape.set;
    i += escape.length;
  }
  if (set === '' || set === '^') throw new PatternFault('empty […]');
  return { test: compileSet(set), length: i + 1 - at };
}

function readEscape(letters: readonly string[], at: number): { set: string; length: number } {
  const letter = letters[at + 1] ?? '';
  if (COMPLEMENTS.has(letter)) return { set: '', length: 2 };
  if (letter === 'p' || letter === 'P') {
    const close = letters.indexOf('}', at);
    const property = letters.slice(at, close + 1).join('');
    if (!/^\\[pP]\{[A-Za-z]{1,2}\}$/.test(property)) throw new PatternFault('unknown category');
    return { set: property, length: property.length };
  }
  const set = SETS.get(letter) ?? ('nrt'.includes(letter) && letter !== '' ? `\\${letter}` : undefined);
  if (set !== undefined) return { set, length: 2 };
  if (letter === '' || !ESCAPED.includes(letter)) throw new PatternFault(`unknown escape ${letter}`);
  return { set: `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`, length: 2 };
}

function compileSet(set: string): (character: string) => boolean {
  try {
    const expression = new RegExp(`^[${set}]$`, 'u');
    return (character) => expression.test(character);
  } catch {
    throw new PatternFault('bad […]');
  }
}
