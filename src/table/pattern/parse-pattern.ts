import { readCharacter } from './read-character.ts';
import { PatternFault, type PatternNode } from './pattern-node.ts';

interface Cursor {
  readonly letters: readonly string[];
  at: number;
}

/**
 * Reads a regular expression of XML Schema (part 2, appendix F), with `^`, `$` and `(?:…)` besides, which people write and
 * which the standard's own example uses. Look-around, back references and flags do not exist there. Throws PatternFault.
 */
export function parsePattern(pattern: string): PatternNode {
  const cursor: Cursor = { letters: [...pattern], at: 0 };
  if (cursor.letters.length > 1000) throw new PatternFault('too long');
  const node = readChoice(cursor);
  if (cursor.at < cursor.letters.length) throw new PatternFault('unexpected )');
  return node;
}

function readChoice(cursor: Cursor): PatternNode {
  const parts = [readSequence(cursor)];
  while (take(cursor, '|')) parts.push(readSequence(cursor));
  return { kind: 'choice', parts };
}

function readSequence(cursor: Cursor): PatternNode {
  const parts: PatternNode[] = [];
  for (let letter = peek(cursor); letter !== undefined && letter !== '|' && letter !== ')'; letter = peek(cursor)) {
    parts.push(readRepeat(readAtom(cursor), cursor));
  }
  return { kind: 'sequence', parts };
}

function readAtom(cursor: Cursor): PatternNode {
  if (take(cursor, '^')) return { kind: 'start' };
  if (take(cursor, '$')) return { kind: 'end' };
  if (take(cursor, '(')) return readGroup(cursor);
  const { test, length } = readCharacter(cursor.letters, cursor.at);
  cursor.at += length;
  return { kind: 'character', test };
}

function readGroup(cursor: Cursor): PatternNode {
  if (take(cursor, '?') && !take(cursor, ':')) throw new PatternFault('look-around or flag');
  const node = readChoice(cursor);
  if (!take(cursor, ')')) throw new PatternFault('unclosed (');
  return node;
}

function readRepeat(part: PatternNode, cursor: Cursor): PatternNode {
  const bounds = readBounds(cursor);
  if (!bounds) return part;
  // A lazy `?` behind a quantifier changes nothing where the whole value must match.
  take(cursor, '?');
  if ('*+{'.includes(peek(cursor) ?? ' ')) throw new PatternFault('quantifier on quantifier');
  if (part.kind === 'start' || part.kind === 'end') throw new PatternFault('quantifier on anchor');
  return { kind: 'repeat', part, ...bounds };
}

function readBounds(cursor: Cursor): { min: number; max: number } | undefined {
  if (take(cursor, '*')) return { min: 0, max: Infinity };
  if (take(cursor, '+')) return { min: 1, max: Infinity };
  if (take(cursor, '?')) return { min: 0, max: 1 };
  if (peek(cursor) !== '{') return undefined;
  const match = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(cursor.letters.slice(cursor.at, cursor.at + 12).join(''));
  if (!match) throw new PatternFault('bad {…}');
  cursor.at += match[0].length;
  const min = Number(match[1]);
  const max = match[2] === undefined ? min : match[3] ? Number(match[3]) : Infinity;
  if (max < min) throw new PatternFault('bad {…}');
  return { min, max };
}

function peek(cursor: Cursor): string | undefined {
  return cursor.letters[cursor.at];
}

function take(cursor: Cursor, letter: string): boolean {
  if (peek(cursor) !== letter) return false;
  cursor.at++;
  return true;
}
