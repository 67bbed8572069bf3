import { dayInVietnam } from '../calendar/day.ts';
import { datasetFolder, type Dataset } from '../model/dataset.ts';
import type { Commit, Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import { datasetRef } from './duty-view.ts';
import type { ChangeView } from './view-types.ts';

const MOST_CHANGES = 200;

export interface Changes {
  /** Landings that touched published datasets, newest first. */
  readonly all: readonly ChangeView[];
  readonly byFolder: ReadonlyMap<string, readonly ChangeView[]>;
}

/** What landed when, for the whole portal and for each dataset alone; one pass over the history. */
export function makeChanges(portal: Portal, published: readonly Dataset[], asOf: Day): Changes {
  const known = new Map(published.map((dataset) => [dataset.folder, dataset]));
  const all: ChangeView[] = [];
  const byFolder = new Map<string, ChangeView[]>();
  const commits = portal.history.kind === 'git' ? portal.history.commits : [];
  for (const commit of commits) {
    if (dayInVietnam(commit.landed) > asOf) continue;
    const touched = filesByFolder(commit, known);
    for (const [folder, view] of touched) append(byFolder, folder, view);
    if (touched.size > 0 && all.length < MOST_CHANGES) all.push(merge([...touched.values()]));
  }
  return { all, byFolder };
}

function filesByFolder(commit: Commit, known: ReadonlyMap<string, Dataset>): Map<string, ChangeView> {
  const files = new Map<string, { path: string; status: 'A' | 'M' | 'D' | 'T' }[]>();
  for (const { path, status } of commit.changes) {
    const folder = datasetFolder(path);
    if (folder && known.has(folder)) append(files, folder, { path, status });
  }
  const { id, landed, subject } = commit;
  return new Map(
    [...files].map(([folder, list]) => {
      const dataset = known.get(folder);
      return [folder, { commit: id, landed, subject, datasets: dataset ? [datasetRef(dataset)] : [], files: list }];
    }),
  );
}

function merge(views: readonly ChangeView[]): ChangeView {
  const [first] = views;
  return {
    commit: first?.commit ?? '',
    landed: first?.landed ?? '',
    subject: first?.subject ?? '',
    datasets: views.flatMap((view) => view.datasets),
    files: views.flatMap((view) => view.files),
  };
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
