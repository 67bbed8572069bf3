import { dayInVietnam } from '../calendar/day.ts';
import type { Dataset, FileResource } from '../model/dataset.ts';
import type { Duty, DiscountReason, Evidence } from '../model/duty.ts';
import { parsePeriod } from '../model/period.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import type { Landing, Landings } from './landings.ts';
import type { Owed } from './owed.ts';

/** What was found for one duty: the earliest thing that counts, what does not count and why, or that nobody can say. */
export interface Found {
  readonly evidence?: Evidence;
  readonly discounted: Duty['discounted'];
  /** There is a file or a statement, but no git history to date it. */
  readonly unverified: boolean;
  readonly dataset?: Dataset;
  readonly coverage?: Duty['coverage'];
  /** The agency that provided it, on the operator's word. */
  readonly attestedBy?: string;
}

export const NOTHING: Found = { discounted: [], unverified: false };

interface Search {
  readonly portal: Portal;
  readonly owed: Owed;
  readonly landings: Landings;
  readonly asOf: Day;
  /** What counts landed no earlier: the day the duty opened, or the area was taken over. */
  readonly since: Day;
  /** Whether what landed in an agency's folder counts for this duty. */
  readonly mayLand: (agency: string) => boolean;
}

/**
 * Looks for what meets a duty in the datasets that answer its item. Evidence comes from git, never from what a file says of
 * itself: the first-parent commit that brought the period's rows, on or after the day the duty opened.
 */
export function findEvidence(search: Search, datasets: readonly Dataset[]): Found {
  if (datasets.length === 0) return NOTHING;
  const found = datasets.map((dataset) => findInDataset(search, dataset));
  const dated = found.filter((f) => f.evidence);
  dated.sort((a, b) => ((a.evidence?.day ?? '') < (b.evidence?.day ?? '') ? -1 : 1));
  const best = dated[0] ?? found.find((f) => f.unverified) ?? found[0];
  return { ...NOTHING, ...best, discounted: found.flatMap((f) => f.discounted) };
}

function findInDataset(search: Search, dataset: Dataset): Found {
  const { owed, landings } = search;
  const names = answeringFiles(owed, dataset);
  const statement = owed.kind === 'periodic' ? dataset.noChange.find((n) => n.period === owed.period) : undefined;
  if (!landings.verified) {
    const unverified = search.mayLand(dataset.agency) && (names.length > 0 || statement !== undefined);
    return { dataset, discounted: [], unverified };
  }
  const discounted: Found['discounted'][number][] = [];
  const evidence: Evidence[] = [];
  // What stood on an earlier day counted then; what stands no more is told where nothing came in its place.
  const gone = owed.kind === 'periodic' ? landings.removedOf(dataset, owed.period).filter((name) => !names.includes(name)) : [];
  for (const name of [...names, ...gone]) {
    const file = `${dataset.folder}/${name}`;
    const verdict = judgeFile(search, dataset, name);
    if (verdict === 'removed' && names.length > 0 && !names.includes(name)) continue;
    if (typeof verdict !== 'string') evidence.push(describeLanding(verdict, file, 'landing'));
    // A successor's own data are not meant for what its predecessor owed.
    else if (verdict !== 'not-holder' || typeof owed.item?.holder === 'string') discounted.push({ file, reason: verdict });
  }
  if (statement) {
    const file = `${dataset.folder}/metadata.yaml`;
    const verdict = judgeStatement(search, dataset, statement.document);
    if (typeof verdict === 'string') discounted.push({ file, reason: verdict });
    else evidence.push({ ...describeLanding(verdict, file, 'no-change'), document: statement.document });
  }
  evidence.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const first = evidence[0];
  const coverage = first && coverageOf(search.portal, owed, dataset);
  if (!first && !search.mayLand(dataset.agency)) return { discounted, unverified: false };
  return { dataset, discounted, unverified: false, ...(first ? { evidence: first } : {}), ...(coverage ? { coverage } : {}) };
}

/**
 * A dataset that names places speaks of these alone. Whether the item asks for every commune the list does not say, so the duty is met;
 * how many of the units that stood at the end of the period it covers is shown beside it.
 */
function coverageOf(portal: Portal, { item, opens, kind }: Owed, { places }: Dataset): Duty['coverage'] {
  if (kind !== 'periodic' || places.length === 0 || typeof item?.holder !== 'string') return undefined;
  const units = portal.places.filter(
    (place) => COMMUNES.has(place.kind) && (place.validFrom ?? opens) <= opens && (place.validTo ?? opens) >= opens,
  );
  const given = units.filter((unit) => places.includes(unit.code)).length;
  return given === 0 ? undefined : { of: 'communes', given, asked: units.length };
}

const COMMUNES: ReadonlySet<string> = new Set(['commune', 'ward', 'township', 'special-zone']);

/** Names of the files that stand for what is owed; for a first provision every file, and the sample of an API. */
function answeringFiles(owed: Owed, dataset: Dataset): string[] {
  const files = dataset.resources.filter((r): r is FileResource => r.kind === 'file');
  if (owed.kind === 'periodic') return files.filter((file) => file.period === owed.period).map((file) => file.path);
  if (owed.kind === 'on-change') {
    const named = new Set(dataset.changes.filter((c) => c.announced === owed.period).map((c) => c.resource));
    return files.filter((file) => named.has(file.path)).map((file) => file.path);
  }
  const samples = dataset.resources.flatMap((r) => (r.kind === 'api' && r.sample ? [r.sample] : []));
  return [...files.map((file) => file.path), ...samples];
}

/** The landing that counts for this file, or why none does. */
function judgeFile(search: Search, dataset: Dataset, name: string): Landing | DiscountReason {
  const { portal, owed, landings, asOf, since, mayLand } = search;
  const versions = landings.versionsOf(dataset, name).filter((landing) => landing.day <= asOf);
  let reason: DiscountReason = 'not-landed';
  const paths = new Set(versions.map(({ path }) => path));
  if (versions.length > 0 && !landings.stoodOn([...paths], asOf)) return 'removed';
  for (const version of versions) {
    if (!mayLand(agencyOf(version.path))) {
      reason = 'not-holder';
      continue;
    }
    if (rowsOf(portal, dataset, name, version, landings) === 0) {
      reason = 'no-rows';
      continue;
    }
    const first = landings.firstOfRows(dataset, version);
    if (owed.kind !== 'first-provision' && standsForAnother(owed, dataset, name, first))
      reason = first.blob === version.blob ? 'same-bytes' : 'same-rows';
    else if (isInTerm(search, first)) return mayLand(agencyOf(first.path)) ? first : version;
    else reason = since === owed.opens || first.day < owed.opens ? 'before-period-end' : 'too-early';
  }
  return reason;
}

/** `datasets/<agency>/…` */
function agencyOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Data of a period count from the day it is over; what a new list asks for may have been there before the list. */
function isInTerm({ owed, since }: Search, landing: Landing): boolean {
  if (owed.kind === 'first-provision' && !owed.isSupplement && since === owed.opens) return true;
  return landing.day >= since && describeLanding(landing, '', 'landing').day >= owed.opens;
}

function rowsOf(portal: Portal, dataset: Dataset, name: string, version: Landing, landings: Landings): number | undefined {
  const path = `${dataset.folder}/${name}`;
  const isCurrent = landings.ofPath(path).at(-1)?.blob === version.blob;
  return portal.rowPrints.get(version.blob)?.rows ?? (isCurrent ? portal.facts.get(path)?.rows : undefined);
}

/** These rows first came as another file that stands, or stood by its name, for something else. */
function standsForAnother(owed: Owed, dataset: Dataset, name: string, first: Landing): boolean {
  const other = first.path.slice(first.path.lastIndexOf('/') + 1);
  if (other === name) return false;
  const resource = dataset.resources.find((r) => r.kind === 'file' && r.path === other);
  if (owed.kind === 'on-change')
    return dataset.changes.some((change) => change.resource === other && change.announced !== owed.period);
  const period =
    resource?.kind === 'file' && resource.period ? resource.period : parsePeriod(other.slice(0, other.indexOf('.')))?.id;
  return period !== undefined && period !== owed.period;
}

/** The first landing, on or after the day the duty opened, of a signed statement for the period that is new. */
function judgeStatement(search: Search, dataset: Dataset, document: string): Landing | DiscountReason {
  const { portal, owed, landings, asOf, mayLand, since } = search;
  if (portal.history.kind !== 'git') return 'not-landed';
  if (document.trim() === '') return 'no-document';
  const stated = portal.history.statements.filter(
    (s) => s.folder === dataset.folder && s.period === owed.period && s.document.trim(),
  );
  const known = stated.filter((s) => mayLand(agencyOf(s.statedIn)));
  if (known.length === 0 && stated.length > 0) return 'not-holder';
  const landed = known.flatMap((s) => landings.ofCommit(s.commit) ?? []).filter((landing) => landing.day <= asOf);
  const counting = landed.find((landing) => landing.day >= since);
  if (counting) return { ...counting, path: `${dataset.folder}/metadata.yaml`, blob: '' };
  return landed.length > 0 ? 'before-period-end' : 'not-landed';
}

/** On time is decided by the day the pull request first passed, where the merge recorded one before it landed. */
export function describeLanding(landing: Landing, file: string, kind: Evidence['kind']): Evidence {
  const { submitted, id } = landing.commit;
  const trusted = submitted && Date.parse(submitted) <= Date.parse(landing.at) ? submitted : undefined;
  return {
    kind,
    commit: id,
    file,
    ...(trusted ? { submittedAt: trusted } : {}),
    publishedAt: landing.at,
    day: trusted ? dayInVietnam(trusted) : landing.day,
  };
}
