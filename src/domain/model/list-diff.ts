import type { ListItem, ListVersion } from './catalogue.ts';

/** Keys of an item that a version of the list may change, in the order in which an annex has them. */
export const ITEM_FIELDS = [
  'title',
  'topic',
  'description',
  'fields',
  'holder',
  'cooperating',
  'frequency',
  'formats',
  'access',
  'roadmap',
  'ends',
  'ministryDatabase',
  'priority',
  'privacy',
] as const satisfies readonly (keyof ListItem)[];

export type ItemField = (typeof ITEM_FIELDS)[number];

/** One field that differs; its values are those of the two items. */
export interface FieldChange {
  readonly field: ItemField;
  /** `loosens`: less, later or more seldom is owed than before; `passes`: another agency owes it. */
  readonly effect?: 'loosens' | 'passes';
}

export interface ItemChange {
  readonly code: string;
  readonly before: ListItem;
  readonly after: ListItem;
  /** At least one, in the order of `ITEM_FIELDS`. */
  readonly fields: readonly FieldChange[];
}

/** What became of the items from one version of the list to another; items are the same where their codes are. */
export interface ListDiff {
  readonly older: ListVersion;
  readonly newer: ListVersion;
  /** In the newer version's order. */
  readonly added: readonly ListItem[];
  /** In the older version's order. Whoever dropped one owes nothing for it any more. */
  readonly dropped: readonly ListItem[];
  readonly changed: readonly ItemChange[];
  readonly unchanged: number;
}
