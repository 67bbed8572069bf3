import type { PositionList } from './position-list.ts';

/**
 * A JSON value that knows where it stands: `at` and `end` are UTF-16 offsets in the text. Numbers keep their digits.
 * `positions`: the array holds nothing but positions; `rows`: it holds the rows of a table, be they features. Of both the `items` are
 * made anew at each look.
 */
export type JsonNode =
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, JsonNode>; readonly at: number; readonly end: number }
  | {
      readonly kind: 'array';
      readonly items: readonly JsonNode[];
      readonly positions?: PositionList;
      readonly rows?: NodeList;
      readonly at: number;
      readonly end: number;
    }
  | { readonly kind: 'string'; readonly text: string; readonly at: number; readonly end: number }
  | { readonly kind: 'number'; readonly text: string; readonly at: number; readonly end: number }
  | { readonly kind: 'boolean'; readonly text: 'true' | 'false'; readonly at: number; readonly end: number }
  | { readonly kind: 'null'; readonly text: 'null'; readonly at: number; readonly end: number };

export type JsonObject = Extract<JsonNode, { kind: 'object' }>;
export type JsonArray = Extract<JsonNode, { kind: 'array' }>;

/** The text of a node's string; undefined for every other kind. */
export function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? node.text : undefined;
}

/** Nodes that are read again at each look: all at once would take ten times the memory of their text. */
export interface NodeList {
  readonly length: number;
  readonly at: (i: number) => JsonNode;
}

/** The items of an array one at a time. */
export function listItems(array: JsonArray): NodeList {
  if (array.rows) return array.rows;
  const { items } = array;
  return { length: items.length, at: (i) => items[i] ?? NOTHING };
}

const NOTHING: JsonNode = { kind: 'null', text: 'null', at: 0, end: 0 };
