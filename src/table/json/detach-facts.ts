import type { FileFacts } from '../../domain/model/table-facts.ts';

/** Facts whose texts are their own: a piece of a text keeps the whole of it in memory, and a map may be a hundred megabytes. */
export function detachFacts(facts: FileFacts | undefined): FileFacts | undefined {
  return facts && structuredClone(facts);
}
