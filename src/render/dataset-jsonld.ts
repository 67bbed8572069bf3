import { inLang } from '../domain/model/text.ts';
import type { DatasetView, SiteView } from '../domain/views/view-types.ts';
import { absolute } from './addresses.ts';
import { agencyId, datasetId } from './dcat-dataset.ts';
import { describe } from './describe.ts';

/** Google's limits for a Dataset's description, in characters. */
const SHORTEST = 50;
const LONGEST = 5000;

/** schema.org Dataset for a dataset's page (https://developers.google.com/search/docs/appearance/structured-data/dataset). */
export function datasetJsonld(dataset: DatasetView, site: SiteView): object {
  const organisation = organisationOf(dataset, site);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': datasetId(site, dataset),
    name: dataset.title.vi,
    ...(dataset.title.en ? { alternateName: dataset.title.en } : {}),
    description: fitDescription(dataset),
    url: absolute(site, dataset.url),
    identifier: dataset.id,
    inLanguage: 'vi',
    ...(dataset.keywords.length > 0 ? { keywords: dataset.keywords } : {}),
    about: { '@type': 'DefinedTerm', name: dataset.topic.name.vi, url: absolute(site, dataset.topic.url) },
    license: dataset.licence.url,
    isAccessibleForFree: true,
    creator: organisation,
    publisher: organisation,
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': `${absolute(site, '/')}#catalog`,
      name: site.settings.name.vi,
      url: absolute(site, '/'),
    },
    ...(dataset.issued ? { datePublished: dataset.issued } : {}),
    ...(dataset.modified ? { dateModified: dataset.modified, version: dataset.modified } : {}),
    ...(dataset.temporal ? { temporalCoverage: `${dataset.temporal.start}/${dataset.temporal.end}` } : {}),
    spatialCoverage: placesOf(dataset),
    variableMeasured: variablesOf(dataset),
    distribution: downloadsOf(dataset, site),
  };
}

/** The description in one language, with who provides it where it would be too short. */
function fitDescription(dataset: DatasetView): string {
  const text = describe(dataset, 'vi');
  const long =
    text.length >= SHORTEST ? text : `${text} ${dataset.title.vi}. ${dataset.item.title.vi}. ${dataset.agency.name.vi}.`;
  return long.length <= LONGEST ? long : `${long.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function organisationOf(dataset: DatasetView, site: SiteView): object {
  const { contact } = dataset;
  return {
    '@type': 'GovernmentOrganization',
    '@id': agencyId(site, dataset.agency),
    name: dataset.agency.name.vi,
    url: absolute(site, dataset.agency.url),
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: 'customer service',
      name: contact.name.vi,
      ...(contact.email ? { email: contact.email } : {}),
      ...(contact.phone ? { telephone: contact.phone } : {}),
    },
  };
}

function placesOf(dataset: DatasetView): object[] {
  return dataset.spatial.map((place, i) => ({
    '@type': 'Place',
    name: place.name.vi,
    identifier: place.code,
    // schema.org writes a box as "south west north east".
    ...(i === 0 && dataset.bbox
      ? { geo: { '@type': 'GeoShape', box: [1, 0, 3, 2].map((corner) => dataset.bbox?.[corner]).join(' ') } }
      : {}),
  }));
}

function variablesOf(dataset: DatasetView): object[] {
  return dataset.columns.map(({ field }) => ({
    '@type': 'PropertyValue',
    name: field.name,
    ...(field.title ? { alternateName: field.title } : {}),
    ...(field.description ? { description: field.description } : {}),
    ...(field.unit ? { unitText: field.unit } : {}),
  }));
}

function downloadsOf(dataset: DatasetView, site: SiteView): object[] {
  const files = dataset.files.map((file) => ({
    '@type': 'DataDownload',
    name: file.title ? inLang(file.title, 'vi') : file.name,
    contentUrl: absolute(site, file.url),
    encodingFormat: file.mediaType,
    contentSize: `${file.bytes} B`,
    ...(file.sha256 ? { sha256: file.sha256 } : {}),
    ...(file.published ? { datePublished: file.published } : {}),
  }));
  return [...files, ...dataset.apis.map((api) => ({ '@type': 'DataDownload', name: 'API', contentUrl: api.url }))];
}
