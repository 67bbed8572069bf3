import { dayInVietnam } from '../calendar/day.ts';
import type { Dataset, FileResource } from '../model/dataset.ts';
import type { Duty, Evidence } from '../model/duty.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import { otherPeriods, type Landing, type Landings } from './landings.ts';
import type { Owed } from './owed.ts';

/** What was found for one duty: the earliest thing that counts, what does not count and why, or that nobody can say. */
export interface Found {
  readonly evidence?: Evidence;
  readonly discounted: Duty['discounted'];
  /** There is a file or a statement, but no git history to date it. */
  readonly unverified: boolean;
  readonly dataset?: Dataset;
}

/**
 * Looks for what meets a duty in the datasets that answer its item. Evidence comes from git, never from what a file says of
 * itself: the first-parent commit that brought the period's bytes, on or after the day the duty opened.
 */
export function findEvidence(portal: Portal, owed: Owed, datasets: readonly Dataset[], landings: Landings, asOf: Day): Found {
  const found = datasets.map((dataset) => findInDataset(portal, owed, dataset, landings, asOf));
  const dated = found.filter((f) => f.evidence);
  dated.sort((a, b) => ((a.evidence?.day ?? '') < (b.evidence?.day ?? '') ? -1 : 1));
  const best = dated[0] ?? found.find((f) => f.unverified) ?? found[0];
  return { unverified: false, ...best, discounted: found.flatMap((f) => f.discounted) };
}

function findInDataset(portal: Portal, owed: Owed, dataset: Dataset, landings: Landings, asOf: Day): Found {
  const files = answeringFiles(owed, dataset);
  const statement = owed.kind === 'periodic' ? dataset.noChange.find((n) => n.period === owed.period) : undefined;
  const metadata = `${dataset.folder}/metadata.yaml`;
  if (!landings.verified) return { dataset, discounted: [], unverified: files.length > 0 || statement !== undefined };
  const discounted: Found['discounted'][number][] = [];
  const evidence: Evidence[] = [];
  for (const file of files) {
    const path = `${dataset.folder}/${file.path}`;
    const verdict = judgeFile(portal, owed, dataset, path, landings, asOf);
    if (typeof verdict === 'string') discounted.push({ file: path, reason: verdict });
    else evidence.push(describe(verdict, path, 'landing'));
  }
  if (statement) {
    const landing = statementLanding(portal, dataset, owed.period, landings, asOf);
    if (landing && landing.day >= owed.opens)
      evidence.push({ ...describe(landing, metadata, 'no-change'), document: statement.document });
    else discounted.push({ file: metadata, reason: landing ? 'before-period-end' : 'not-landed' });
  }
  evidence.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const first = evidence[0];
  return { dataset, discounted, unverified: false, ...(first ? { evidence: first } : {}) };
}

function answeringFiles(owed: Owed, dataset: Dataset): FileResource[] {
  const files = dataset.resources.filter((r) => r.kind === 'file');
  if (owed.kind === 'periodic') return files.filter((file) => file.period === owed.period);
  const named = new Set(dataset.changes.filter((c) => c.announced === owed.period).map((c) => c.resource));
  return files.filter((file) => named.has(file.path));
}

/** The landing that counts for this file, or why none does. */
function judgeFile(portal: Portal, owed: Owed, dataset: Dataset, path: string, landings: Landings, asOf: Day) {
  const landed = landings.ofPath(path).filter((landing) => landing.day <= asOf);
  if (landed.length === 0) return 'not-landed' as const;
  if (portal.facts.get(path)?.rows === 0) return 'no-rows' as const;
  const taken = otherPeriods(dataset, owed.period);
  let reason: 'before-period-end' | 'same-bytes' = 'before-period-end';
  for (const landing of landed) {
    const first = landings.firstOfBlob(dataset.folder, landing.blob) ?? landing;
    if (first.path !== path && taken.has(first.path)) reason = 'same-bytes';
    else if (first.day >= owed.opens) return first;
  }
  return reason;
}

function statementLanding(portal: Portal, dataset: Dataset, period: string, landings: Landings, asOf: Day): Landing | undefined {
  if (portal.history.kind !== 'git') return undefined;
  const commit = portal.history.statements.find((s) => s.folder === dataset.folder && s.period === period)?.commit;
  const landing = landings.ofPath(`${dataset.folder}/metadata.yaml`).find((l) => l.commit.id === commit);
  return landing && landing.day <= asOf ? landing : undefined;
}

/** On time is decided by the day the pull request first passed, where the merge recorded one before it landed. */
function describe(landing: Landing, file: string, kind: Evidence['kind']): Evidence {
  const { submitted, landed, id } = landing.commit;
  const trusted = submitted && Date.parse(submitted) <= Date.parse(landed) ? submitted : undefined;
  return {
    kind,
    commit: id,
    file,
    ...(trusted ? { submittedAt: trusted } : {}),
    publishedAt: landed,
    day: trusted ? dayInVietnam(trusted) : landing.day,
  };
}
