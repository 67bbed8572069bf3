import type { ListVersion } from '../model/catalogue.ts';
import type { ItemChange, ListDiff } from '../model/list-diff.ts';
import { diffItems } from './diff-items.ts';

/** Compares two versions of the open-data list, item by item and field by field (Art. 11.3). Linear in items. */
export function diffLists(older: ListVersion, newer: ListVersion): ListDiff {
  const before = new Map(older.items.map((item) => [item.code, item]));
  const after = new Set(newer.items.map((item) => item.code));
  const changed = newer.items.flatMap((item): ItemChange[] => {
    const old = before.get(item.code);
    const fields = old ? diffItems(old, item) : [];
    return old && fields.length > 0 ? [{ code: item.code, before: old, after: item, fields }] : [];
  });
  const added = newer.items.filter((item) => !before.has(item.code));
  return {
    older,
    newer,
    added,
    dropped: older.items.filter((item) => !after.has(item.code)),
    changed,
    unchanged: newer.items.length - added.length - changed.length,
  };
}
