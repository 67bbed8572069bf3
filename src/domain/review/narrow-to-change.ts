import type { Portal } from '../model/portal.ts';
import type { ReviewInput } from '../model/review.ts';

/**
 * Both sides of a request with only the items whose data it touches: no other item's duties can change by it, and a large portal has
 * thousands. As they are where the catalogue changes too.
 */
export function narrowToChange(input: ReviewInput): ReviewInput {
  const { base, head, changes } = input;
  if (changes.some(({ path }) => path.startsWith('catalogue/'))) return input;
  const folders = new Set(changes.map(({ path }) => /^datasets\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0] ?? ''));
  const touched = [...base.datasets, ...head.datasets].filter((dataset) => folders.has(dataset.folder));
  const items = new Set(touched.map((dataset) => dataset.listItem));
  return { ...input, base: narrow(base, items), head: narrow(head, items) };
}

function narrow(portal: Portal, items: ReadonlySet<string>): Portal {
  const datasets = portal.datasets.filter((dataset) => items.has(dataset.listItem));
  const lists = portal.lists.map((list) => ({ ...list, items: list.items.filter((item) => items.has(item.code)) }));
  return { ...portal, datasets, lists, history: narrowHistory(portal.history, new Set(datasets.map((dataset) => dataset.id))) };
}

/** By the dataset's id, for a folder may have lain under another agency. */
function narrowHistory(history: Portal['history'], ids: ReadonlySet<string>): Portal['history'] {
  if (history.kind !== 'git') return history;
  const isWanted = (path: string) => !path.startsWith('datasets/') || ids.has(path.split('/')[2] ?? '');
  const commits = history.commits.map((commit) => ({ ...commit, changes: commit.changes.filter(({ path }) => isWanted(path)) }));
  return { ...history, commits };
}
