/** A JSON value that knows where it stands: `at` and `end` are UTF-16 offsets in the text. Numbers keep their digits. */
export type JsonNode =
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, JsonNode>; readonly at: number; readonly end: number }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[]; readonly at: number; readonly end: number }
  | { readonly kind: 'string'; readonly text: string; readonly at: number; readonly end: number }
  | { readonly kind: 'number'; readonly text: string; readonly at: number; readonly end: number }
  | { readonly kind: 'boolean'; readonly text: 'true' | 'false'; readonly at: number; readonly end: number }
  | { readonly kind: 'null'; readonly text: 'null'; readonly at: number; readonly end: number };

export type JsonObject = Extract<JsonNode, { kind: 'object' }>;

/** The text of a node's string; undefined for every other kind. */
export function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? node.text : undefined;
}
