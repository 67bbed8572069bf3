import { makeHolders, type Holders } from '../../ledger/holders.ts';
import { makeLandings, type Landings } from '../../ledger/landings.ts';
import type { Agency } from '../../model/agency.ts';
import type { ListItem } from '../../model/catalogue.ts';
import { datasetFolder, type Dataset } from '../../model/dataset.ts';
import type { Duty } from '../../model/duty.ts';
import type { Finding } from '../../model/finding.ts';
import type { Portal } from '../../model/portal.ts';
import type { Day } from '../../model/text.ts';

/** What quality is measured from, and over which days. */
export interface QualityInput {
  readonly portal: Portal;
  /** The ledger as it stood on `asOf`. */
  readonly duties: readonly Duty[];
  readonly findings: readonly Finding[];
  /** First and last day of the time that is judged: duties due in it, feedback received in it. */
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
}

/** The same with look-ups that every indicator needs, made once. */
export interface QualityContext extends QualityInput {
  readonly landings: Landings;
  readonly holders: Holders;
  /** Items of the list in force on the day. */
  readonly items: ReadonlyMap<string, ListItem>;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly datasetsOfItem: (code: string) => readonly Dataset[];
  readonly datasetsOfAgency: (agency: string) => readonly Dataset[];
  readonly findingsOf: (folder: string) => readonly Finding[];
  /** Left out of the portal because of an error. */
  readonly isWithheld: (dataset: Dataset) => boolean;
}

export function makeQualityContext(input: QualityInput): QualityContext {
  const list = input.portal.lists.findLast((one) => one.inForceFrom <= input.asOf);
  const findingsOf = group(input.findings, (finding) => datasetFolder(finding.where.file));
  return {
    ...input,
    landings: makeLandings(input.portal),
    holders: makeHolders(input.portal),
    items: new Map(list?.items.map((item) => [item.code, item])),
    agencies: new Map(input.portal.agencies.map((agency) => [agency.id, agency])),
    datasetsOfItem: group(input.portal.datasets, (dataset) => dataset.listItem),
    datasetsOfAgency: group(input.portal.datasets, (dataset) => dataset.agency),
    findingsOf,
    isWithheld: ({ folder }) => findingsOf(folder).some((finding) => finding.level === 'error'),
  };
}

/** Values by a key, in their own order; those without one are left out. */
export function group<V>(values: readonly V[], keyOf: (value: V) => string | undefined): (key: string) => readonly V[] {
  const groups = new Map<string, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return (key) => groups.get(key) ?? [];
}
