import type { DatasetView, FileView, SiteView } from '../domain/views/view-types.ts';
import { absolute } from './addresses.ts';
import { describe } from './describe.ts';

/**
 * Data Package v2 (https://datapackage.org/standard/data-package/) that lies beside the files it describes. Undefined for a
 * dataset that has neither a file nor an API: a package without resources is none.
 */
export function datapackage(dataset: DatasetView, view: SiteView): object | undefined {
  const resources = [...dataset.files.map(fileResource), ...apiResources(dataset)];
  if (resources.length === 0) return undefined;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.id,
    id: absolute(view, dataset.url),
    title: dataset.title.vi,
    description: describe(dataset, 'vi'),
    homepage: absolute(view, dataset.url),
    ...(dataset.modified ? { version: dataset.modified } : {}),
    ...(dataset.issued ? { created: `${dataset.issued}T00:00:00+07:00` } : {}),
    ...(dataset.keywords.length > 0 ? { keywords: dataset.keywords } : {}),
    // `name` would have to be an Open Definition id, which our terms do not have.
    licenses: [{ path: dataset.licence.url, title: dataset.licence.name.vi }],
    contributors: contributors(dataset, view),
    ...(dataset.sources.length > 0 ? { sources: sources(dataset) } : {}),
    ...(dataset.illustrative ? { illustrative: true } : {}),
    resources,
  };
}

function fileResource(file: FileView): object {
  return {
    name: file.resource,
    path: file.name,
    ...(file.title ? { title: file.title.vi } : {}),
    ...(file.note ? { description: file.note.vi } : {}),
    ...(isTable(file) ? { type: 'table' } : {}),
    format: file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase(),
    mediatype: file.mediaType,
    ...(isText(file) ? { encoding: 'utf-8' } : {}),
    bytes: file.bytes,
    ...(file.sha256 ? { hash: `sha256:${file.sha256}` } : {}),
    ...(file.schema ? { schema: file.schema } : {}),
  };
}

function isTable(file: FileView): boolean {
  return file.schema !== undefined && (file.format === 'csv' || file.format === 'json' || file.format === 'xlsx');
}

function isText(file: FileView): boolean {
  return ['csv', 'geojson', 'json', 'xml'].includes(file.format);
}

function apiResources(dataset: DatasetView): object[] {
  return dataset.apis.map((api) => ({
    name: api.resource,
    path: api.url,
    ...(api.title ? { title: api.title.vi } : {}),
    ...(api.note ? { description: api.note.vi } : {}),
  }));
}

function contributors(dataset: DatasetView, view: SiteView): object[] {
  const { agency, contact } = dataset;
  return [
    { title: agency.name.vi, path: absolute(view, agency.url), roles: ['publisher'] },
    { title: contact.name.vi, ...(contact.email ? { email: contact.email } : {}), roles: ['contact'] },
  ];
}

function sources(dataset: DatasetView): object[] {
  return dataset.sources.map((source) => ({
    title: source.document ? `${source.title.vi} (${source.document})` : source.title.vi,
    ...(source.url ? { path: source.url } : {}),
  }));
}
