import type { PositionList } from './position-list.ts';

/**
 * A JSON value that knows where it stands: `at` and `end` are UTF-16 offsets in the text. Numbers keep their digits.
 * `positions`: the array holds nothing but positions and its `items` are made anew at each look.
 */
export type JsonNode =
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, JsonNode>; readonly at: number; readonly end: number }
  | {
      readonly kind: 'array';
      readonly items: readonly JsonNode[];
      readonly positions?: PositionList;
      readonly at: number;
      readonly end: number;
    }
  | { readonly kind: 'string'; readonly text: string; readonly at: number; readonly end: number }
  | { readonly kind: 'number'; readonly text: string; readonly at: number; readonly end: number }
  | { readonly kind: 'boolean'; readonly text: 'true' | 'false'; readonly at: number; readonly end: number }
  | { readonly kind: 'null'; readonly text: 'null'; readonly at: number; readonly end: number };

export type JsonObject = Extract<JsonNode, { kind: 'object' }>;

/** The text of a node's string; undefined for every other kind. */
export function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? node.text : undefined;
}
