import type { Duty } from '../model/duty.ts';
import type { ReviewInput } from '../model/review.ts';
import type { Text } from '../model/text.ts';

/** What the ids of these duties, and of the datasets that change, are called: a comment speaks to people. */
export function collectNames({ base, head, changes }: ReviewInput, duties: readonly Duty[]): Map<string, Text> {
  const names = new Map<string, Text>();
  const [agencies, items] = [new Set(duties.map((duty) => duty.agency)), new Set(duties.map((duty) => duty.item))];
  for (const { id, name } of [...base.agencies, ...head.agencies]) if (agencies.has(id)) names.set(`agency/${id}`, name);
  for (const { code, title } of [...base.lists, ...head.lists].flatMap((list) => list.items)) {
    if (items.has(code)) names.set(`item/${code}`, title);
  }
  for (const { id, folder, title } of [...base.datasets, ...head.datasets]) {
    if (changes.some(({ path }) => path.startsWith(`${folder}/`))) names.set(`dataset/${id}`, title);
  }
  return names;
}
