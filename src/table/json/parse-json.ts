import type { JsonNode } from './json-node.ts';
import { readPositions } from './read-positions.ts';
import { JsonFault, readString } from './read-string.ts';
import { skipSpace } from './skip-space.ts';

/** What a JSON text holds, or where it breaks the grammar. Keys given twice do not stop the reading; the last one counts. */
export interface ParsedJson {
  readonly root?: JsonNode;
  readonly fault?: { readonly kind: string; readonly offset: number; readonly found: string };
  readonly duplicates: readonly { readonly key: string; readonly offset: number }[];
}

/** Levels of arrays and objects; deeper ones are refused so that no reader of the data runs out of stack. */
export const MAX_DEPTH = 64;
/** A table is the outermost array, or one in the outermost object. */
const ROWS_DEPTH = 2;

interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
  readonly duplicates: { key: string; offset: number }[];
}

/** Reads one JSON value by RFC 8259, nothing looser: no comments, trailing commas, byte order mark or lone surrogates. */
export function parseJson(text: string): ParsedJson {
  const cursor: Cursor = { text, at: skipSpace(text, 0), depth: 0, duplicates: [] };
  try {
    const root = readValue(cursor);
    cursor.at = skipSpace(text, cursor.at);
    if (cursor.at < text.length) throw new JsonFault('after-end', cursor.at);
    return { root, duplicates: cursor.duplicates };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const found = [...text.slice(error.offset, error.offset + 2)][0] ?? '';
    return { fault: { kind: error.kind, offset: error.offset, found }, duplicates: cursor.duplicates };
  }
}

/** Reads a value of a text again that `parseJson` read before. @param at offset of its first character */
export function parseAgain(text: string, at: number): JsonNode {
  return readValue({ text, at, depth: ROWS_DEPTH, duplicates: [] });
}

function readValue(cursor: Cursor): JsonNode {
  const { text, at } = cursor;
  const letter = text.charCodeAt(at);
  if (letter === 0x22) return readText(cursor);
  if (letter === 0x7b) return nest(cursor, readObject);
  if (letter === 0x5b) return nest(cursor, readArray);
  if (letter === 0x6e && text.startsWith('null', at)) return { kind: 'null', text: 'null', at, end: (cursor.at += 4) };
  if (letter === 0x74 && text.startsWith('true', at)) return { kind: 'boolean', text: 'true', at, end: (cursor.at += 4) };
  if (letter === 0x66 && text.startsWith('false', at)) return { kind: 'boolean', text: 'false', at, end: (cursor.at += 5) };
  return readNumber(cursor);
}

function nest(cursor: Cursor, read: (cursor: Cursor) => JsonNode): JsonNode {
  if (++cursor.depth > MAX_DEPTH) throw new JsonFault('too-deep', cursor.at);
  const node = read(cursor);
  cursor.depth--;
  return node;
}

function readObject(cursor: Cursor): JsonNode {
  const { text } = cursor;
  const at = cursor.at++;
  const members = new Map<string, JsonNode>();
  if (takesNext(cursor, 0x7d)) return { kind: 'object', members, at, end: cursor.at };
  for (;;) {
    if (text.charCodeAt(cursor.at) !== 0x22) throw new JsonFault(text[cursor.at] === '}' ? 'trailing-comma' : 'key', cursor.at);
    const key = readText(cursor);
    if (members.has(key.text)) cursor.duplicates.push({ key: key.text, offset: key.at });
    if (!takesNext(cursor, 0x3a)) throw new JsonFault('colon', cursor.at);
    cursor.at = skipSpace(text, cursor.at);
    members.set(key.text, readValue(cursor));
    if (takesNext(cursor, 0x7d)) return { kind: 'object', members, at, end: cursor.at };
    if (!takesNext(cursor, 0x2c)) throw new JsonFault('comma', cursor.at);
    cursor.at = skipSpace(text, cursor.at);
  }
}

function readArray(cursor: Cursor): JsonNode {
  const packed = readPositionArray(cursor) ?? readRows(cursor);
  if (packed) return packed;
  const at = cursor.at;
  const items: JsonNode[] = [];
  readItems(cursor, () => void items.push(readValue(cursor)));
  return { kind: 'array', items, at, end: cursor.at };
}

function readItems(cursor: Cursor, readItem: () => void): void {
  cursor.at++;
  if (takesNext(cursor, 0x5d)) return;
  for (;;) {
    if (cursor.text.charCodeAt(cursor.at) === 0x5d) throw new JsonFault('trailing-comma', cursor.at);
    readItem();
    if (takesNext(cursor, 0x5d)) return;
    if (!takesNext(cursor, 0x2c)) throw new JsonFault('comma', cursor.at);
    cursor.at = skipSpace(cursor.text, cursor.at);
  }
}

/** A list of positions is kept in typed arrays; undefined for every other array. */
function readPositionArray(cursor: Cursor): JsonNode | undefined {
  const { text, at, depth } = cursor;
  const inner = skipSpace(text, at + 1);
  if (depth >= MAX_DEPTH || text.charCodeAt(inner) !== 0x5b || !/[-\d]/.test(text[skipSpace(text, inner + 1)] ?? ''))
    return undefined;
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

/** Of the rows of a table only the places are kept; undefined for every other array. */
function readRows(cursor: Cursor): JsonNode | undefined {
  const { text, at, depth } = cursor;
  if (depth > ROWS_DEPTH || text.charCodeAt(skipSpace(text, at + 1)) !== 0x7b) return undefined;
  const places: number[] = [];
  readItems(cursor, () => {
    places.push(cursor.at);
    readValue(cursor);
  });
  const rows = { length: places.length, at: (i: number) => parseAgain(text, places[i] ?? at) };
  return {
    kind: 'array',
    get items() {
      return places.map((place) => parseAgain(text, place));
    },
    rows,
    at,
    end: cursor.at,
  };
}

function readText(cursor: Cursor): Extract<JsonNode, { kind: 'string' }> {
  const at = cursor.at;
  const { text, end } = readString(cursor.text, at);
  cursor.at = end;
  return { kind: 'string', text, at, end };
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readNumber(cursor: Cursor): JsonNode {
  const at = (NUMBER.lastIndex = cursor.at);
  const text = NUMBER.exec(cursor.text)?.[0];
  if (text === undefined) throw new JsonFault(at < cursor.text.length ? 'value' : 'end', at);
  cursor.at += text.length;
  // `01`, `1.` and `0x1F` begin like numbers; what follows must not be read as a missing comma.
  if (/[\w.+-]/.test(cursor.text[cursor.at] ?? '')) throw new JsonFault('number', at);
  return { kind: 'number', text, at, end: cursor.at };
}

/** Takes a character after white space, if it is the next one. */
function takesNext(cursor: Cursor, code: number): boolean {
  const { text } = cursor;
  const at = skipSpace(text, cursor.at);
  cursor.at = at;
  if (at >= text.length) throw new JsonFault('end', at);
  if (text.charCodeAt(at) !== code) return false;
  cursor.at++;
  return true;
}
