import type { ListItem, ListVersion } from '../model/catalogue.ts';

/**
 * The next free number of the group of codes that an item would join: of its topic, by its holder's own group where it has one there.
 * Codes of all versions and those that others propose are taken: none is used twice. Empty where the topic has no group yet.
 */
export function proposeCode(item: ListItem, lists: readonly ListVersion[], proposed: ReadonlySet<string>): string {
  const known = lists.flatMap((list) => list.items);
  const group = findGroup(item, known);
  if (group === undefined) return '';
  const numbers = [...known.map(({ code }) => code), ...proposed]
    .filter((code) => code.startsWith(`${group}-`))
    .map((code) => Number(code.slice(group.length + 1)));
  return `${group}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

/** The letters that most items of the topic have; those of the same holder come first, then the first of the alphabet. */
function findGroup(item: ListItem, known: readonly ListItem[]): string | undefined {
  const ofTopic = known.filter(({ topic }) => topic === item.topic);
  const own = ofTopic.filter(({ holder }) => JSON.stringify(holder) === JSON.stringify(item.holder));
  const counts = new Map<string, number>();
  for (const { code } of own.length > 0 ? own : ofTopic) {
    const group = code.split('-')[0] ?? '';
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
