import type { JsonArray, JsonNode } from './json-node.ts';

/** Separates the keys of a path inside a value, as people write it: `chu_ho.cccd`. */
const DOT = '.';
/** Objects used as a map have a key for each thing: of more than this many it is none that could be called a column. */
const MOST = 500;

/** A key inside the values of a column, which says what stands under it just as the name of a column does. */
export interface NestedColumn {
  readonly path: string;
  /** The last key of the path. */
  readonly name: string;
  /** The column of the table whose values hold it. */
  readonly column: number;
}

/** Adds the keys inside a value to those that are known by their path. */
export function addNestedKeys(known: Map<string, NestedColumn>, column: number, name: string, node: JsonNode): void {
  if (known.size >= MOST || !isNested(node)) return;
  eachValue(node, name, (path, key) => {
    if (key !== '' && known.size < MOST && !known.has(path)) known.set(path, { path, name: key, column });
  });
}

/** An object, or an array that holds one. */
export function isNested(node: JsonNode): boolean {
  return node.kind === 'object' || (node.kind === 'array' && holdsObjects(node));
}

/** Every value that is none of these itself, with its path and last key; the key is empty where it stands in no object. */
export function eachValue(
  node: JsonNode,
  path: string,
  visit: (path: string, key: string, node: JsonNode) => void,
  key = '',
): void {
  if (node.kind === 'object') {
    for (const [name, value] of node.members) eachValue(value, `${path}${DOT}${name}`, visit, name);
  } else if (node.kind === 'array' && holdsObjects(node)) {
    for (const item of node.items) eachValue(item, path, visit, key);
  } else visit(path, key, node);
}

function holdsObjects(array: JsonArray): boolean {
  return array.positions === undefined && array.items.some(isNested);
}
