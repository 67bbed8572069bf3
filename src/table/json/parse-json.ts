import type { JsonNode } from './json-node.ts';
import { readPositions } from './read-positions.ts';
import { JsonFault, readString } from './read-string.ts';

/** What a JSON text holds, or where it breaks the grammar. Keys given twice do not stop the reading; the last one counts. */
export interface ParsedJson {
  readonly root?: JsonNode;
  readonly fault?: { readonly kind: string; readonly offset: number; readonly found: string };
  readonly duplicates: readonly { readonly key: string; readonly offset: number }[];
}

/** Levels of arrays and objects; deeper ones are refused so that no reader of the data runs out of stack. */
export const MAX_DEPTH = 64;

interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
  readonly duplicates: { key: string; offset: number }[];
}

/** Reads one JSON value by RFC 8259, nothing looser: no comments, trailing commas, byte order mark or lone surrogates. */
export function parseJson(text: string): ParsedJson {
  const cursor: Cursor = { text, at: 0, depth: 0, duplicates: [] };
  try {
    skipSpace(cursor);
    const root = readValue(cursor);
    skipSpace(cursor);
    if (cursor.at < text.length) throw new JsonFault('after-end', cursor.at);
    return { root, duplicates: cursor.duplicates };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const found = [...text.slice(error.offset, error.offset + 2)][0] ?? '';
    return { fault: { kind: error.kind, offset: error.offset, found }, duplicates: cursor.duplicates };
  }
}

function readValue(cursor: Cursor): JsonNode {
  const { text, at } = cursor;
  const letter = text[at];
  if (letter === '{') return nest(cursor, readObject);
  if (letter === '[') return nest(cursor, readArray);
  if (letter === '"') return readText(cursor);
  const word = /(?:true|false|null)/y;
  word.lastIndex = at;
  const match = word.exec(text)?.[0];
  if (match === 'null') return { kind: 'null', text: match, at, end: (cursor.at += 4) };
  if (match === 'true' || match === 'false') return { kind: 'boolean', text: match, at, end: (cursor.at += match.length) };
  return readNumber(cursor);
}

function nest(cursor: Cursor, read: (cursor: Cursor) => JsonNode): JsonNode {
  if (++cursor.depth > MAX_DEPTH) throw new JsonFault('too-deep', cursor.at);
  const node = read(cursor);
  cursor.depth--;
  return node;
}

function readObject(cursor: Cursor): JsonNode {
  const at = cursor.at++;
  const members = new Map<string, JsonNode>();
  skipSpace(cursor);
  if (take(cursor, '}')) return { kind: 'object', members, at, end: cursor.at };
  for (;;) {
    if (cursor.text[cursor.at] !== '"') throw new JsonFault(cursor.text[cursor.at] === '}' ? 'trailing-comma' : 'key', cursor.at);
    const key = readText(cursor);
    if (members.has(key.text)) cursor.duplicates.push({ key: key.text, offset: key.at });
    skipSpace(cursor);
    if (!take(cursor, ':')) throw new JsonFault('colon', cursor.at);
    skipSpace(cursor);
    members.set(key.text, readValue(cursor));
    skipSpace(cursor);
    if (take(cursor, '}')) return { kind: 'object', members, at, end: cursor.at };
    if (!take(cursor, ',')) throw new JsonFault('comma', cursor.at);
    skipSpace(cursor);
  }
}

function readArray(cursor: Cursor): JsonNode {
  const packed = readPositionArray(cursor);
  if (packed) return packed;
  const at = cursor.at++;
  const items: JsonNode[] = [];
  skipSpace(cursor);
  if (take(cursor, ']')) return { kind: 'array', items, at, end: cursor.at };
  for (;;) {
    if (cursor.text[cursor.at] === ']') throw new JsonFault('trailing-comma', cursor.at);
    items.push(readValue(cursor));
    skipSpace(cursor);
    if (take(cursor, ']')) return { kind: 'array', items, at, end: cursor.at };
    if (!take(cursor, ',')) throw new JsonFault('comma', cursor.at);
    skipSpace(cursor);
  }
}

/** A list of positions is kept in typed arrays; undefined for every other array. */
function readPositionArray(cursor: Cursor): JsonNode | undefined {
  const { text, at, depth } = cursor;
  if (depth >= MAX_DEPTH || !/^\[\s*\[\s*[-\d]/.test(text.slice(at, at + 200))) return undefined;
  const nodeAt = (offset: number) => readArray({ text, at: offset, depth: depth + 1, duplicates: [] });
  const read = readPositions(text, at, nodeAt);
  if (!read) return undefined;
  const { list: positions, end } = read;
  cursor.at = end;
  const items = () => Array.from({ length: positions.length }, (_, i) => positions.node(i));
  return {
    kind: 'array',
    get items() {
      return items();
    },
    positions,
    at,
    end,
  };
}

function readText(cursor: Cursor): Extract<JsonNode, { kind: 'string' }> {
  const at = cursor.at;
  const { text, end } = readString(cursor.text, at);
  cursor.at = end;
  return { kind: 'string', text, at, end };
}

function readNumber(cursor: Cursor): JsonNode {
  const form = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  const at = (form.lastIndex = cursor.at);
  const text = form.exec(cursor.text)?.[0];
  if (text === undefined) throw new JsonFault(at < cursor.text.length ? 'value' : 'end', at);
  cursor.at += text.length;
  // `01`, `1.` and `0x1F` begin like numbers; what follows must not be read as a missing comma.
  if (/[\w.+-]/.test(cursor.text[cursor.at] ?? '')) throw new JsonFault('number', at);
  return { kind: 'number', text, at, end: cursor.at };
}

function take(cursor: Cursor, letter: string): boolean {
  if (cursor.text[cursor.at] === undefined) throw new JsonFault('end', cursor.at);
  if (cursor.text[cursor.at] !== letter) return false;
  cursor.at++;
  return true;
}

function skipSpace(cursor: Cursor): void {
  const space = /[ \t\r\n]*/y;
  space.lastIndex = cursor.at;
  cursor.at += space.exec(cursor.text)?.[0].length ?? 0;
}
