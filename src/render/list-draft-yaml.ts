import { Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { ListDraft } from '../domain/model/list-draft.ts';
import { draftWords, outcomeWords, sayDraftTitle } from '../words/list-draft.ts';
import { sayPeriod } from '../words/site-periods.ts';
import type { ListNames } from './item-values.ts';
import { itemJson } from './list-diff-json.ts';
import { sayDraftEntry } from './say-draft-entry.ts';

/**
 * The draft as `catalogue/lists/<date>-<number>.yaml`: it fits `schemas/list.schema.json` once its number and days are filled in. What the
 * review changed stands as a comment above the item.
 */
export function listDraftYaml(draft: ListDraft, names: ListNames): string {
  const entries = draft.entries.filter(({ outcome }) => outcome !== 'dropped');
  const document = new Document({
    document: '',
    issued: '',
    inForceFrom: '',
    illustrative: draft.base.illustrative,
    items: entries.map(({ item }) => bareTexts(itemJson(item))),
  });
  document.commentBefore = [
    ' yaml-language-server: $schema=../../schemas/list.schema.json',
    ` ${sayDraftTitle(sayPeriod(draft.half), draft.base.document).vi}`,
  ].join('\n');
  for (const key of ['document', 'issued', 'inForceFrom']) comment(document, key);
  const items = document.get('items');
  if (isSeq(items)) {
    items.items.forEach((node, i) => {
      const entry = entries[i];
      if (!entry || !isMap(node)) return;
      flow(node);
      if (entry.outcome === 'kept') return;
      const lines = [outcomeWords[entry.outcome].vi, ...sayDraftEntry(entry, names, 'vi')];
      node.commentBefore = lines.map((line) => ` ${line.replace(/\s+/g, ' ')}`).join('\n');
    });
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function comment(document: Document, key: string): void {
  const node = document.get(key, true);
  if (isScalar(node)) node.comment = ` ${draftWords.blank.vi}`;
}

/** A text without English is written as the bare string that it may be. */
function bareTexts(item: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const bare = (value: unknown) =>
    typeof value === 'object' && value !== null && 'vi' in value && !('en' in value) ? value.vi : value;
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, bare(value)]));
}

/** Texts and lists on one line, as the lists of the catalogue are written. */
function flow(node: YAMLMap): void {
  for (const { value } of node.items) if (isMap(value) || isSeq(value)) value.flow = true;
}
