import { dayInVietnam } from '../calendar/day.ts';
import type { Dataset } from '../model/dataset.ts';
import { parsePeriod } from '../model/period.ts';
import type { Commit, Portal } from '../model/portal.ts';
import type { Day, Instant } from '../model/text.ts';
import { dateCommits } from './date-commits.ts';

/** One version of a file that landed on the branch. */
export interface Landing {
  readonly commit: Commit;
  readonly path: string;
  readonly blob: string;
  /** When it landed, never before what the branch held already. */
  readonly at: Instant;
  /** Day of landing in Vietnam. */
  readonly day: Day;
}

/** What git says of the files, oldest first. */
export interface Landings {
  readonly verified: boolean;
  readonly ofPath: (path: string) => readonly Landing[];
  /** All versions of a dataset's file, also those it had in another agency's folder or under a former id before it was moved. */
  readonly versionsOf: (dataset: Dataset, name: string) => readonly Landing[];
  /** Where these rows first landed in the dataset: a file renamed, copied, moved or saved again keeps its first day. */
  readonly firstOfRows: (dataset: Dataset, landing: Landing) => Landing;
  /** Whether one of the paths held a file at the end of the day. */
  readonly stoodOn: (paths: readonly string[], day: Day) => boolean;
  /** Names of files of a period that the dataset's folder held once and no longer holds. */
  readonly removedOf: (dataset: Dataset, period: string) => readonly string[];
  readonly ofCommit: (id: string) => Pick<Landing, 'commit' | 'at' | 'day'> | undefined;
}

export function makeLandings(portal: Portal): Landings {
  const { history, rowPrints } = portal;
  const [byPath, byName, byRows] = [new Map<string, Landing[]>(), new Map<string, Landing[]>(), new Map<string, Landing>()];
  const removals = new Map<string, { day: Day; removed: boolean }[]>();
  const commits = new Map<string, Pick<Landing, 'commit' | 'at' | 'day'>>();
  const rowsOf = (blob: string) => rowPrints.get(blob)?.print ?? blob;
  const idOf = currentIds(portal.datasets);
  for (const { commit, at } of history.kind === 'git' ? dateCommits(history.commits) : []) {
    const day = dayInVietnam(at);
    commits.set(commit.id, { commit, at, day });
    for (const { path, blob, status } of commit.changes) {
      if (status === 'D' || removals.has(path)) append(removals, path, { day, removed: status === 'D' });
      if (status === 'D') continue;
      const landing = { commit, path, blob, at, day };
      append(byPath, path, landing);
      const [, , id = '', ...name] = path.startsWith('datasets/') ? path.split('/') : [];
      const dataset = idOf(id);
      append(byName, `${dataset}/${name.join('/')}`, landing);
      const rows = `${dataset} ${rowsOf(blob)}`;
      if (!byRows.has(rows)) byRows.set(rows, landing);
    }
  }
  const removed = findRemoved(removals);
  return {
    verified: history.kind === 'git',
    ofPath: (path) => byPath.get(path) ?? [],
    versionsOf(dataset, name) {
      const path = `${dataset.folder}/${name}`;
      return followMoves(path, byPath.get(path) ?? [], byName.get(`${dataset.id}/${name}`) ?? []);
    },
    firstOfRows: (dataset, landing) => byRows.get(`${dataset.id} ${rowsOf(landing.blob)}`) ?? landing,
    stoodOn: (paths, day) =>
      paths.some(
        (path) =>
          (byPath.get(path)?.[0]?.day ?? '9999') <= day && !removals.get(path)?.findLast((change) => change.day <= day)?.removed,
      ),
    removedOf: (dataset, period) => removed.get(`${dataset.folder} ${period}`) ?? [],
    ofCommit: (id) => commits.get(id),
  };
}

/** Paths that were removed at some time: what happened to them from then on. */
type Removals = ReadonlyMap<string, readonly { readonly day: Day; readonly removed: boolean }[]>;

/** By folder and period, the names of files that are gone; a file is named after its period. */
function findRemoved(removals: Removals): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [path, changes] of removals) {
    const [root, agency, id, name = '', ...deeper] = path.split('/');
    const period = root === 'datasets' && deeper.length === 0 ? parsePeriod(name.slice(0, name.indexOf('.'))) : undefined;
    if (period && changes.at(-1)?.removed) append(found, `datasets/${agency}/${id} ${period.id}`, name);
  }
  return found;
}

/** A file moved from another folder brings its versions along: those of every path that held the bytes it arrived with. */
function followMoves(path: string, own: readonly Landing[], namesakes: readonly Landing[]): readonly Landing[] {
  const [arrived] = own;
  if (!arrived || namesakes.length === own.length) return own;
  const origins = new Set<string>();
  let blob = arrived.blob;
  for (const landing of namesakes.slice(0, namesakes.indexOf(arrived)).toReversed()) {
    if (landing.path === path || origins.has(landing.path) || landing.blob !== blob) continue;
    origins.add(landing.path);
    blob = namesakes.find((one) => one.path === landing.path)?.blob ?? blob;
  }
  return namesakes.filter((landing) => landing.path === path || origins.has(landing.path));
}

/** A former id leads to the dataset that has it now, unless a living dataset took the name. */
function currentIds(datasets: readonly Dataset[]): (id: string) => string {
  const former = new Map(datasets.flatMap((dataset) => dataset.formerIds.map((id) => [id, dataset.id] as const)));
  for (const { id } of datasets) former.delete(id);
  return (id) => former.get(id) ?? id;
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
