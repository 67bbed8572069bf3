import type { ColumnFacts } from '../domain/model/table-facts.ts';
import type { AgencyRef, DatasetView, DutyView, FileView, PeriodView, SiteView } from '../domain/views/view-types.ts';
import { absolute, schemaAddress } from './addresses.ts';

/** `/api/v1/catalog.json`: the whole catalogue in one file, the simplest interface. Shape: `schemas/catalog.schema.json`. */
export function catalogJson(view: SiteView): object {
  return {
    $schema: schemaAddress(view, 'catalog'),
    ...origin(view),
    portal: {
      name: view.settings.name,
      description: view.settings.description,
      url: view.settings.url,
      operator: refJson(view, view.operator),
    },
    summary: {
      datasets: view.datasets.length,
      files: view.statistics.totals.files,
      rows: view.statistics.totals.rows,
      bytes: view.statistics.totals.bytes,
      illustrative: view.statistics.totals.illustrative,
      withheld: view.withheld.length,
    },
    datasets: view.datasets.map((dataset) => datasetEntry(view, dataset)),
  };
}

/** `/api/v1/dataset/<id>.json`: the same entry, with its columns and history. Shape: `schemas/dataset.schema.json`. */
export function datasetJson(view: SiteView, dataset: DatasetView): object {
  return {
    $schema: schemaAddress(view, 'dataset'),
    ...origin(view),
    ...datasetEntry(view, dataset),
    columns: dataset.columns.map(({ field, facts }) => ({ ...field, ...(facts ? { statistics: withoutPlace(facts) } : {}) })),
    duties: dataset.duties.map(dutyJson),
    history: dataset.history.map(({ commit, landed, subject, files }) => ({ commit, landed, subject, files })),
  };
}

/** Where a value stands in a file matters to its author alone. */
function withoutPlace({ maxAt: _, ...statistics }: ColumnFacts): object {
  return statistics;
}

/** Day, commit and landing that an output shows. */
export function origin(view: SiteView): object {
  return { asOf: view.asOf, commit: view.commit, updated: view.updated };
}

function datasetEntry(view: SiteView, dataset: DatasetView): object {
  const { agency, topic, item, licence, current, next } = dataset;
  return {
    id: dataset.id,
    url: absolute(view, dataset.url),
    title: dataset.title,
    description: dataset.description,
    agency: refJson(view, agency),
    topic: { ...refJson(view, topic), theme: topic.theme },
    listItem: { code: item.code, title: item.title, list: item.listId, listIllustrative: item.listIllustrative },
    frequency: item.frequency,
    keywords: dataset.keywords,
    illustrative: dataset.illustrative,
    licence: { id: licence.id, name: licence.name, url: licence.url, spdx: licence.spdx },
    contact: dataset.contact,
    issued: dataset.issued,
    modified: dataset.modified,
    temporal: dataset.temporal,
    spatial: dataset.spatial,
    bbox: dataset.bbox,
    state: dataset.state,
    current: current && dutyJson(current),
    next: next && dutyJson(next),
    formats: dataset.formats,
    rows: dataset.rows,
    bytes: dataset.bytes,
    datapackage: absolute(view, `/data/${dataset.id}/datapackage.json`),
    files: dataset.files.map((file) => fileJson(view, file)),
    apis: dataset.apis.map((api) => apiJson(view, api)),
    periods: dataset.periods.map(periodJson),
    formerIds: dataset.formerIds,
  };
}

function refJson(view: SiteView, { id, name, url }: Pick<AgencyRef, 'id' | 'name' | 'url'>) {
  return { id, name, url: absolute(view, url) };
}

function fileJson(view: SiteView, file: FileView): object {
  const { name, period, title, note, format, mediaType, bytes, sha256, rows, published } = file;
  return { name, url: absolute(view, file.url), period, title, note, format, mediaType, bytes, sha256, rows, published };
}

function apiJson(view: SiteView, api: DatasetView['apis'][number]): object {
  const { openapiUrl, sampleUrl } = api;
  return {
    url: api.url,
    title: api.title,
    note: api.note,
    openapi: openapiUrl && absolute(view, openapiUrl),
    sample: sampleUrl && absolute(view, sampleUrl),
  };
}

function periodJson({ period, start, end, state, duty, file, noChange }: PeriodView): object {
  return { period, start, end, state, due: duty?.due, file: file?.name, noChange };
}

function dutyJson({ id, kind, period, due, recommended, state, days, reckoning }: DutyView): object {
  return { id, kind, period, due, recommended, state, days, article: reckoning.article, provisional: reckoning.provisional };
}
