import { makeHolders, type Holders } from '../../ledger/holders.ts';
import { makeLandings, type Landings } from '../../ledger/landings.ts';
import type { Agency } from '../../model/agency.ts';
import type { ListItem } from '../../model/catalogue.ts';
import { datasetFolder, type Dataset } from '../../model/dataset.ts';
import type { Duty } from '../../model/duty.ts';
import type { Finding } from '../../model/finding.ts';
import type { Portal } from '../../model/portal.ts';
import { groupBy } from '../group-by.ts';
import { makeFilesOn, type FilesOn } from '../standing.ts';
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
  readonly filesOn: FilesOn;
  /** On the portal on that day: something of it was there, and no error keeps it out. */
  readonly isPublished: (dataset: Dataset) => boolean;
  /** Left out of the portal because of an error. */
  readonly isWithheld: (dataset: Dataset) => boolean;
}

export function makeQualityContext(input: QualityInput): QualityContext {
  const list = input.portal.lists.findLast((one) => one.inForceFrom <= input.asOf);
  const landings = makeLandings(input.portal);
  const filesOn = makeFilesOn(input.portal, landings, input.asOf);
  const findingsOf = groupBy(input.findings, (finding) => datasetFolder(finding.where.file));
  const isWithheld = ({ folder }: Dataset) => findingsOf(folder).some((finding) => finding.level === 'error');
  return {
    ...input,
    landings,
    filesOn,
    holders: makeHolders(input.portal),
    items: new Map(list?.items.map((item) => [item.code, item])),
    agencies: new Map(input.portal.agencies.map((agency) => [agency.id, agency])),
    datasetsOfItem: groupBy(input.portal.datasets, (dataset) => dataset.listItem),
    datasetsOfAgency: groupBy(input.portal.datasets, (dataset) => dataset.agency),
    findingsOf,
    isPublished: (dataset) => stands(dataset, filesOn) && !isWithheld(dataset),
    isWithheld,
  };
}

/** Something of the dataset was there on the day: a file, or an API. */
export function stands(dataset: Dataset, filesOn: FilesOn): boolean {
  return filesOn(dataset).length > 0 || dataset.resources.some((resource) => resource.kind === 'api');
}
