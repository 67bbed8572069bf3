import type { Landings } from '../ledger/landings.ts';
import type { Contact } from '../model/agency.ts';
import type { ApiResource, Dataset } from '../model/dataset.ts';
import { parsePeriod } from '../model/period.ts';
import type { Score } from '../model/quality.ts';
import type { Portal } from '../model/portal.ts';
import { nameResources } from '../model/resource-names.ts';
import type { Day } from '../model/text.ts';
import { isMet } from '../measure/count-states.ts';
import { findCurrent, findNext, newestFirst } from './duty-view.ts';
import { makeFileDays, makeFileViews } from './file-view.ts';
import { optional } from './optional.ts';
import { makePeriodViews } from './period-view.ts';
import { makePreview } from './preview.ts';
import type { References } from './references.ts';
import type { ChangeView, DatasetView, DutyView, FileView } from './view-types.ts';

/** What a dataset's view is made from, beside the dataset itself. */
export interface DatasetContext {
  readonly portal: Portal;
  readonly refs: References;
  readonly landings: Landings;
  readonly agencyContact: (agency: string) => Contact | undefined;
  /** The duties that this dataset answers. */
  readonly dutiesOf: (dataset: Dataset) => readonly DutyView[];
  readonly changesOf: (dataset: Dataset) => readonly ChangeView[];
  readonly qualityOf: (dataset: Dataset) => Score | undefined;
  readonly asOf: Day;
}

export function makeDatasetView(dataset: Dataset, context: DatasetContext): DatasetView {
  const { portal, refs } = context;
  const duties = newestFirst(context.dutiesOf(dataset));
  const days = makeFileDays(dataset, context.landings, attestedPeriods(duties), context.asOf);
  const files = makeFileViews(portal, dataset, days);
  const item = itemOf(dataset, refs);
  return {
    id: dataset.id,
    url: `/dataset/${dataset.id}/`,
    title: dataset.title,
    description: dataset.description,
    agency: refs.agency(dataset.agency),
    topic: refs.topic(refs.item(dataset.listItem)?.item.topic ?? 'khac'),
    item,
    keywords: dataset.keywords,
    illustrative: dataset.illustrative,
    licence: refs.licence(dataset.licence ?? portal.settings.licence),
    contact: dataset.contact ?? context.agencyContact(dataset.agency) ?? portal.settings.contact,
    sources: dataset.sources,
    ...optional('sync', dataset.sync),
    formats: [...new Set(files.map((file) => file.format))],
    files,
    apis: makeApiViews(dataset),
    periods: makePeriodViews(item.frequency, files, dataset.noChange, duties),
    ...standing(duties, context.asOf),
    ...makePreview(portal, dataset, files),
    ...extent(
      files,
      files.flatMap((file) => days(file.path, file.period)),
    ),
    spatial: spatial(dataset, context),
    history: context.changesOf(dataset),
    formerIds: dataset.formerIds,
    folder: dataset.folder,
    ...optional('readme', dataset.readme),
    rows: files.reduce((sum, file) => sum + (file.rows ?? 0), 0),
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    ...optional('quality', context.qualityOf(dataset)),
  };
}

function itemOf(dataset: Dataset, refs: References): DatasetView['item'] {
  const listed = refs.item(dataset.listItem);
  return {
    code: dataset.listItem,
    title: listed?.item.title ?? { vi: dataset.listItem },
    frequency: listed?.item.frequency ?? 'on-change',
    listId: listed?.list.id ?? '',
    listDocument: listed?.list.document ?? '',
    listIllustrative: listed?.list.illustrative ?? false,
  };
}

/** How it stands now. A period already open for a new delivery is "due soon" before the last one is "provided". */
function standing(duties: readonly DutyView[], asOf: Day): Pick<DatasetView, 'duties' | 'current' | 'next' | 'state'> {
  const current = findCurrent(duties);
  const next = findNext(duties, asOf);
  const pressing = next?.state === 'due-soon' && current?.state !== 'overdue' ? next : (current ?? next);
  return { duties, ...optional('current', current), ...optional('next', next), state: pressing?.state ?? 'none' };
}

function attestedPeriods(duties: readonly DutyView[]): Map<string, Day> {
  return new Map(
    duties.flatMap(({ period, state, evidence }) =>
      period && isMet(state) && evidence?.kind === 'attestation' ? [[period, evidence.day] as const] : [],
    ),
  );
}

function makeApiViews(dataset: Dataset): DatasetView['apis'] {
  const names = nameResources(dataset);
  return dataset.resources.flatMap((r, i) => (r.kind === 'api' ? [makeApiView(dataset, r, names[i] ?? '')] : []));
}

function makeApiView(dataset: Dataset, api: ApiResource, resource: string): DatasetView['apis'][number] {
  const address = (path: string) => (/^https?:/.test(path) ? path : `/data/${dataset.id}/${path}`);
  return {
    url: api.api,
    resource,
    ...optional('title', api.title),
    ...optional('openapiUrl', api.openapi && address(api.openapi)),
    ...optional('sampleUrl', api.sample && address(api.sample)),
    ...optional('note', api.note),
  };
}

function extent(files: readonly FileView[], days: readonly Day[]): Pick<DatasetView, 'issued' | 'modified' | 'temporal'> {
  const periods = files.flatMap((file) => (file.period ? (parsePeriod(file.period) ?? []) : []));
  const [issued, modified] = [days.toSorted()[0], days.toSorted().at(-1)];
  const start = periods.map((period) => period.start).toSorted()[0];
  const end = periods
    .map((period) => period.end)
    .toSorted()
    .at(-1);
  return {
    ...optional('issued', issued),
    ...optional('modified', modified),
    ...optional('temporal', start && end ? { start, end } : undefined),
  };
}

function spatial(dataset: Dataset, { portal, refs }: DatasetContext): DatasetView['spatial'] {
  if (dataset.places.length === 0) return [portal.settings.province];
  return dataset.places.map((code) => {
    const place = refs.place(code);
    return { code, name: place?.name ?? { vi: code }, ...optional('validFrom', place?.validFrom) };
  });
}
