import type { ItemProposal, ListItem, ListVersion } from '../domain/model/catalogue.ts';
import type { ItemChange, ListDiff } from '../domain/model/list-diff.ts';

/** `list diff --format json`: shape of `schemas/list-diff.schema.json`. */
export function listDiffJson({ older, newer, added, dropped, changed, unchanged }: ListDiff) {
  return {
    $schema: 'https://opendata.quangngai.gov.vn/schemas/list-diff.schema.json',
    older: versionJson(older),
    newer: versionJson(newer),
    summary: { added: added.length, dropped: dropped.length, changed: changed.length, unchanged },
    added: added.map(itemJson),
    dropped: dropped.map(itemJson),
    changed: changed.map(changeJson),
  };
}

/** A version without its items. */
export function versionJson({ id, document, issued, inForceFrom, illustrative }: ListVersion) {
  return { id, document, issued, inForceFrom, illustrative };
}

/** An item, or what is proposed for one, with the keys of a list file. */
export function itemJson(item: ListItem | ItemProposal) {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

export function changeJson({ code, before, after, fields }: ItemChange) {
  return {
    code,
    title: after.title,
    fields: fields.map(({ field, effect }) => ({
      field,
      ...(before[field] === undefined ? {} : { before: before[field] }),
      ...(after[field] === undefined ? {} : { after: after[field] }),
      ...(effect ? { effect } : {}),
    })),
  };
}
