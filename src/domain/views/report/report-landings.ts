import { dayInVietnam } from '../../calendar/day.ts';
import type { Window } from '../../model/assessment.ts';
import { datasetFolder } from '../../model/dataset.ts';
import type { Portal } from '../../model/portal.ts';
import type { LandingSummary } from './report-types.ts';

const SHOWN = 20;

/** Landings in the window that brought or changed data; metadata alone are none. */
export function summariseLandings({ history }: Portal, { from, to }: Window): LandingSummary {
  const commits = history.kind === 'git' ? history.commits : [];
  const landings = commits.flatMap(({ landed, subject, changes }) => {
    const day = dayInVietnam(landed);
    const paths = changes.map(({ path }) => path).filter(isData);
    return from <= day && day <= to && paths.length > 0 ? [{ landed, subject, paths }] : [];
  });
  const paths = landings.flatMap((landing) => landing.paths);
  return {
    commits: landings.length,
    files: new Set(paths).size,
    datasets: new Set(paths.map(datasetFolder)).size,
    latest: landings.slice(0, SHOWN).map(({ landed, subject, paths: touched }) => ({ landed, subject, files: touched.length })),
  };
}

function isData(path: string): boolean {
  return datasetFolder(path) !== undefined && !/\.(ya?ml|md)$/.test(path);
}
