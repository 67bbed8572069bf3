import type { AgencyRef, SiteView } from '../domain/views/view-types.ts';
import { dayInVietnam } from '../domain/calendar/day.ts';
import { absolute } from './addresses.ts';
import { conceptNodes } from './dcat-concepts.ts';
import { agencyId, contactNode, datasetId, datasetNode } from './dcat-dataset.ts';
import { languageConcept } from './eu-vocabulary.ts';
import { CONTEXT, date, literals, reference, type Node } from './jsonld.ts';

/**
 * The catalogue as DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/) in the profile DCAT-AP 3, one JSON-LD document. Each object
 * is typed where it stands once in the graph; everything has an absolute address.
 */
export function catalogJsonld(view: SiteView): object {
  return {
    '@context': CONTEXT,
    '@graph': [
      catalogNode(view),
      ...view.datasets.map((dataset) => datasetNode(view, dataset)),
      ...agencyNodes(view),
      ...licenceNodes(view),
      ...conceptNodes(view),
    ],
  };
}

function catalogNode(view: SiteView): Node {
  const { settings } = view;
  const licence = view.licences.find((known) => known.id === settings.licence);
  return {
    '@id': `${absolute(view, '/')}#catalog`,
    '@type': 'dcat:Catalog',
    'dct:title': literals(settings.name),
    'dct:description': literals(settings.description),
    'dct:publisher': reference(agencyId(view, view.operator)),
    'dcat:contactPoint': contactNode(settings.contact),
    'foaf:homepage': { '@id': absolute(view, '/'), '@type': 'foaf:Document' },
    'dct:language': [reference(languageConcept('vi').id), reference(languageConcept('en').id)],
    'dct:license': licence && reference(licence.url),
    'dct:modified': date(view.updated ? dayInVietnam(view.updated) : view.asOf),
    'dct:spatial': {
      '@type': 'dct:Location',
      'dct:identifier': settings.province.code,
      'skos:prefLabel': literals(settings.province.name),
    },
    'dcat:themeTaxonomy': [
      reference(`${absolute(view, '/chu-de/')}#topics`),
      reference('http://publications.europa.eu/resource/authority/data-theme'),
    ],
    'dcat:dataset': view.datasets.map((dataset) => reference(datasetId(view, dataset))),
  };
}

/** Only the agencies that publish something, and the operator. */
function agencyNodes(view: SiteView): Node[] {
  const agencies = new Map<string, AgencyRef>([view.operator, ...view.datasets.map((d) => d.agency)].map((a) => [a.id, a]));
  return [...agencies.values()].map((agency) => ({
    '@id': agencyId(view, agency),
    '@type': ['foaf:Organization', 'foaf:Agent'],
    'foaf:name': literals(agency.name),
    'foaf:page': { '@id': absolute(view, agency.url), '@type': 'foaf:Document' },
  }));
}

function licenceNodes(view: SiteView): Node[] {
  const licences = new Map([...view.licences, ...view.datasets.map((d) => d.licence)].map((l) => [l.url, l]));
  return [...licences.values()].map((licence) => ({
    '@id': licence.url,
    '@type': 'dct:LicenseDocument',
    'dct:title': literals(licence.name),
    'dct:identifier': licence.spdx,
  }));
}
