import { dayInVietnam } from '../calendar/day.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Commit, Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';

/** One version of a file that landed on the branch. */
export interface Landing {
  readonly commit: Commit;
  readonly path: string;
  readonly blob: string;
  /** Day of landing in Vietnam. */
  readonly day: Day;
}

/** What git says of the files, by path and by dataset folder, oldest first. */
export interface Landings {
  readonly verified: boolean;
  readonly ofPath: (path: string) => readonly Landing[];
  /** Where these bytes first landed in the folder: a renamed or copied file keeps its first day. */
  readonly firstOfBlob: (folder: string, blob: string) => Landing | undefined;
}

export function makeLandings(portal: Portal): Landings {
  const byPath = new Map<string, Landing[]>();
  const byBlob = new Map<string, Landing>();
  if (portal.history.kind === 'git') {
    for (const commit of portal.history.commits.toReversed()) {
      const day = dayInVietnam(commit.landed);
      for (const change of commit.changes) {
        if (change.status === 'D') continue;
        const landing = { commit, path: change.path, blob: change.blob, day };
        const known = byPath.get(change.path);
        if (known) known.push(landing);
        else byPath.set(change.path, [landing]);
        const key = `${folderOf(change.path)} ${change.blob}`;
        if (!byBlob.has(key)) byBlob.set(key, landing);
      }
    }
  }
  return {
    verified: portal.history.kind === 'git',
    ofPath: (path) => byPath.get(path) ?? [],
    firstOfBlob: (folder, blob) => byBlob.get(`${folder} ${blob}`),
  };
}

/** Periods that the dataset's other files already stand for, by path. */
export function otherPeriods(dataset: Dataset, period: string): Set<string> {
  return new Set(
    dataset.resources.flatMap((r) =>
      r.kind === 'file' && r.period && r.period !== period ? [`${dataset.folder}/${r.path}`] : [],
    ),
  );
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
