import type { Contact } from '../domain/model/agency.ts';
import type { DatasetView, FileView, SiteView } from '../domain/views/view-types.ts';
import { sayPeriod } from '../words/site-periods.ts';
import { absolute } from './addresses.ts';
import { IANA, SHA256, topicId } from './dcat-concepts.ts';
import { describeBoth } from './describe.ts';
import { fileTypeConcept, frequencyConcept, languageConcept, PUBLIC_ACCESS, themeConcept } from './eu-vocabulary.ts';
import { date, literals, reference, typed, type Node } from './jsonld.ts';
import { mainSchema } from './table-schema.ts';

export function agencyId(view: SiteView, agency: { readonly url: string }): string {
  return `${absolute(view, agency.url)}#agency`;
}

/** The dataset is not its page: the page describes it, so the dataset has an id of its own. */
export function datasetId(view: SiteView, dataset: { readonly url: string }): string {
  return `${absolute(view, dataset.url)}#dataset`;
}

/** One dataset with its distributions, as DCAT 3 in the profile DCAT-AP 3. */
export function datasetNode(view: SiteView, dataset: DatasetView): Node {
  const page = absolute(view, dataset.url);
  return {
    '@id': datasetId(view, dataset),
    '@type': 'dcat:Dataset',
    'dct:identifier': dataset.id,
    'dct:title': literals(dataset.title),
    'dct:description': literals(describeBoth(dataset)),
    'dct:publisher': reference(agencyId(view, dataset.agency)),
    'dcat:contactPoint': contactNode(dataset.contact),
    'dcat:theme': [reference(topicId(view, dataset.topic)), reference(themeConcept(dataset.topic.theme).id)],
    'dcat:keyword': dataset.keywords.map((word) => ({ '@value': word, '@language': 'vi' })),
    'dct:accrualPeriodicity': reference(frequencyConcept(dataset.item.frequency).id),
    'dct:accessRights': reference(PUBLIC_ACCESS.id),
    'dct:language': reference(languageConcept('vi').id),
    'dct:issued': date(dataset.issued),
    'dct:modified': date(dataset.modified),
    'dcat:version': dataset.modified,
    'dcat:landingPage': { '@id': page, '@type': 'foaf:Document' },
    'dct:temporal': dataset.temporal && {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': date(dataset.temporal.start),
      'dcat:endDate': date(dataset.temporal.end),
    },
    'dct:spatial': spatialNodes(dataset),
    'dcat:distribution': [
      ...dataset.files.map((file) => distribution(view, dataset, file, page)),
      ...dataset.apis.map((api, i) => apiDistribution(view, dataset, api, `${page}#api-${i + 1}`)),
    ],
  };
}

/** Shapes do no inference: a contact is written as what it is and as the class it belongs to. */
export function contactNode(contact: Contact): Node {
  return {
    '@type': ['vcard:Organization', 'vcard:Kind'],
    'vcard:fn': literals(contact.name),
    'vcard:hasEmail': contact.email && reference(`mailto:${contact.email}`),
    'vcard:hasTelephone': contact.phone && reference(`tel:${contact.phone.replace(/[^\d+]/g, '')}`),
    'vcard:hasURL': contact.url && reference(contact.url),
  };
}

function spatialNodes(dataset: DatasetView): Node[] {
  const places = dataset.spatial.map((place) => ({
    '@type': 'dct:Location',
    'dct:identifier': place.code,
    'skos:prefLabel': literals(place.name),
  }));
  if (!dataset.bbox) return places;
  const [west, south, east, north] = dataset.bbox;
  const ring = [`${west} ${south}`, `${east} ${south}`, `${east} ${north}`, `${west} ${north}`, `${west} ${south}`];
  return [...places, { '@type': 'dct:Location', 'dcat:bbox': typed(`POLYGON((${ring.join(', ')}))`, 'geo:wktLiteral') }];
}

function distribution(view: SiteView, dataset: DatasetView, file: FileView, page: string): Node {
  const address = absolute(view, file.url);
  const type = fileTypeConcept(file.format);
  return {
    '@id': `${page}#${encodeURIComponent(file.name)}`,
    '@type': 'dcat:Distribution',
    'dct:title': file.title ? literals(file.title) : file.period ? literals(sayPeriod(file.period)) : file.name,
    'dct:description': file.note && literals(file.note),
    'dcat:accessURL': { '@id': page },
    'dcat:downloadURL': { '@id': address, '@type': 'rdfs:Resource' },
    'dct:license': reference(dataset.licence.url),
    'dct:format': type && reference(type.id),
    'dcat:mediaType': reference(IANA + file.mediaType),
    'dcat:byteSize': typed(file.bytes, 'xsd:nonNegativeInteger'),
    'dct:issued': date(file.published),
    'dct:language': reference(languageConcept('vi').id),
    'dct:conformsTo': file.schema &&
      file.schema === mainSchema(dataset) && {
        '@id': absolute(view, `/data/${dataset.id}/schema.json`),
        '@type': 'dct:Standard',
      },
    'spdx:checksum': file.sha256
      ? {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': reference(SHA256),
          'spdx:checksumValue': typed(file.sha256, 'xsd:hexBinary'),
        }
      : undefined,
  };
}

function apiDistribution(view: SiteView, dataset: DatasetView, api: DatasetView['apis'][number], id: string): Node {
  const title = literals(api.title ?? dataset.title);
  return {
    '@id': id,
    '@type': 'dcat:Distribution',
    'dct:title': title,
    'dct:description': api.note && literals(api.note),
    'dcat:accessURL': { '@id': api.url, '@type': 'rdfs:Resource' },
    'dct:license': reference(dataset.licence.url),
    'dcat:accessService': {
      '@id': `${id}-service`,
      '@type': 'dcat:DataService',
      'dct:title': title,
      'dcat:endpointURL': { '@id': api.url, '@type': 'rdfs:Resource' },
      'dcat:endpointDescription': api.openapiUrl && { '@id': absolute(view, api.openapiUrl), '@type': 'rdfs:Resource' },
      'dcat:servesDataset': reference(datasetId(view, dataset)),
    },
  };
}
