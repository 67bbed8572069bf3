import { dayInVietnam } from '../calendar/day.ts';
import type { History } from '../model/portal.ts';
import type { Day } from '../model/text.ts';

export interface MonthCount {
  /** `YYYY-MM` */
  readonly month: string;
  readonly datasets: number;
  readonly files: number;
}

/**
 * Datasets and data files that stood at the end of each month (the last one: on the day itself), from the first landing on.
 * Told by paths alone: a dataset stands while its `metadata.yaml` does, so past months also count what was withdrawn since.
 */
export function measureGrowth(history: History, asOf: Day): MonthCount[] {
  if (history.kind === 'none') return [];
  const commits = history.commits.toReversed().filter((commit) => dayInVietnam(commit.landed) <= asOf);
  const standing = { datasets: new Set<string>(), files: new Set<string>() };
  const months = new Map<string, MonthCount>();
  for (const commit of commits) {
    for (const change of commit.changes) apply(standing, change);
    const month = dayInVietnam(commit.landed).slice(0, 7);
    months.set(month, { month, datasets: standing.datasets.size, files: standing.files.size });
  }
  return fillMonths(months, asOf.slice(0, 7));
}

const OWN_FILES = new Set(['metadata.yaml', 'schema.yaml', 'README.md']);

function apply(standing: { datasets: Set<string>; files: Set<string> }, change: { path: string; status: string }): void {
  const [root, agency, id, name, ...deeper] = change.path.split('/');
  if (root !== 'datasets' || !agency || !id || !name || deeper.length > 0) return;
  const isData = /\.(csv|geojson|json|xlsx|parquet|xml|ods|pdf)$/.test(name) && !OWN_FILES.has(name);
  const set = name === 'metadata.yaml' ? standing.datasets : isData ? standing.files : undefined;
  if (change.status === 'D') set?.delete(change.path);
  else set?.add(change.path);
}

/** A month without a landing stands as the one before. */
function fillMonths(months: ReadonlyMap<string, MonthCount>, last: string): MonthCount[] {
  const filled: MonthCount[] = [];
  for (const [month, count] of months) {
    for (let gap = filled.at(-1); gap && nextMonth(gap.month) < month; gap = filled.at(-1))
      filled.push({ ...gap, month: nextMonth(gap.month) });
    filled.push(count);
  }
  for (let gap = filled.at(-1); gap && gap.month < last; gap = filled.at(-1))
    filled.push({ ...gap, month: nextMonth(gap.month) });
  return filled;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${String(year).padStart(4, '0')}-${String(number + 1).padStart(2, '0')}`;
}
