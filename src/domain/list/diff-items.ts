import { isSlower, type ListItem } from '../model/catalogue.ts';
import { ITEM_FIELDS, type FieldChange, type ItemField } from '../model/list-diff.ts';

/** The fields in which two items differ, and what that does to the duty (Art. 7.6, 13.1, 13.6). The code is not compared. */
export function diffItems(before: ListItem, after: ListItem): FieldChange[] {
  return ITEM_FIELDS.filter((field) => written(before[field]) !== written(after[field])).map((field) => {
    const effect = effectOf(field, before, after);
    return { field, ...(effect ? { effect } : {}) };
  });
}

/** Keys in one order, whatever the file's. */
function written(value: ListItem[ItemField]): string | undefined {
  return JSON.stringify(value, ['vi', 'en', 'every']);
}

function effectOf(field: ItemField, before: ListItem, after: ListItem): FieldChange['effect'] {
  if (field === 'holder') return 'passes';
  return isLooser(field, before, after) ? 'loosens' : undefined;
}

function isLooser(field: ItemField, before: ListItem, after: ListItem): boolean {
  if (field === 'frequency') return isSlower(before.frequency, after.frequency);
  // Without a roadmap the duty runs from the regulation's and the list's effect: a day set later puts it off.
  if (field === 'roadmap') return (after.roadmap ?? '') > (before.roadmap ?? '');
  if (field === 'ends') return (after.ends ?? '9999') < (before.ends ?? '9999');
  if (field === 'fields' || field === 'formats') return before[field].some((value) => !after[field].includes(value));
  return false;
}
