import { describe, expect, test } from 'vitest';
import { catalogJsonld } from '../../src/render/catalog-jsonld.ts';
import { makeSite } from './make-site.ts';

interface Node {
  readonly [key: string]: unknown;
}

const site = makeSite();
const document = JSON.parse(JSON.stringify(catalogJsonld(site))) as { '@context': Record<string, string>; '@graph': Node[] };
const nodes = document['@graph'].flatMap(allNodes);
const typesById = new Map<string, string[]>();
for (const node of nodes) {
  const id = node['@id'];
  if (typeof id === 'string') typesById.set(id, [...(typesById.get(id) ?? []), ...typesOf(node)]);
}

function allNodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(allNodes);
  if (typeof value !== 'object' || value === null || '@value' in value) return [];
  return [value as Node, ...Object.values(value).flatMap(allNodes)];
}

function typesOf(node: Node | undefined): string[] {
  return [node?.['@type'] ?? []].flat() as string[];
}

function ofType(type: string): Node[] {
  return nodes.filter((node) => typesOf(node).includes(type));
}

describe('the DCAT catalogue', () => {
  test('lists every dataset by an absolute id that it describes', () => {
    const [catalogue] = ofType('dcat:Catalog');
    const listed = (catalogue?.['dcat:dataset'] as Node[]).map((node) => node['@id']);
    expect(listed).toHaveLength(4);
    for (const id of listed) expect(typesById.get(String(id))).toEqual(['dcat:Dataset']);
    for (const id of typesById.keys()) expect(id).toMatch(/^(https?:\/\/|mailto:|tel:)/);
  });

  test('uses only prefixes of its context', () => {
    const names = nodes.flatMap((node) => [...Object.keys(node).filter((key) => !key.startsWith('@')), ...typesOf(node)]);
    const prefixes = new Set(names.map((name) => name.split(':')[0]));
    for (const prefix of prefixes) expect(Object.keys(document['@context'])).toContain(prefix);
  });

  test('has what DCAT-AP 3 makes mandatory or recommends', () => {
    for (const type of ['dcat:Catalog', 'dcat:Dataset']) {
      for (const node of ofType(type)) {
        for (const property of ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dct:spatial']) {
          expect([node['@id'], property, node[property]]).not.toContain(undefined);
        }
      }
    }
    for (const node of ofType('dcat:Distribution')) {
      expect(node['dcat:accessURL']).toBeDefined();
      expect(node['dct:license']).toEqual({ '@id': 'https://opendata.quangngai.gov.vn/giay-phep/dieu-khoan-2026/' });
    }
  });

  test.each([
    ['dct:publisher', 'foaf:Agent'],
    ['dct:accrualPeriodicity', 'dct:Frequency'],
    ['dct:accessRights', 'dct:RightsStatement'],
    ['dct:language', 'dct:LinguisticSystem'],
    ['dct:license', 'dct:LicenseDocument'],
    ['dct:format', 'dct:MediaTypeOrExtent'],
    ['dcat:mediaType', 'dct:MediaType'],
    ['dcat:theme', 'skos:Concept'],
    ['dcat:landingPage', 'foaf:Document'],
    ['spdx:algorithm', 'spdx:ChecksumAlgorithm'],
    ['dcat:themeTaxonomy', 'skos:ConceptScheme'],
    ['skos:inScheme', 'skos:ConceptScheme'],
    ['dcat:downloadURL', 'rdfs:Resource'],
  ])('every object of %s is typed %s in the document, for shapes do not infer', (property, type) => {
    const objects = nodes.flatMap((node) => [node[property] ?? []].flat() as Node[]);
    expect(objects.length).toBeGreaterThan(0);
    for (const object of objects) expect(typesById.get(String(object['@id'])) ?? []).toContain(type);
  });

  test('types contacts, places and periods where they stand', () => {
    const objects = (property: string) => nodes.flatMap((node) => [node[property] ?? []].flat() as Node[]);
    for (const node of objects('dcat:contactPoint')) expect(typesOf(node)).toEqual(['vcard:Organization', 'vcard:Kind']);
    for (const node of objects('dct:spatial')) expect(typesOf(node)).toEqual(['dct:Location']);
    for (const node of objects('dct:temporal')) expect(typesOf(node)).toEqual(['dct:PeriodOfTime']);
  });

  test('describes each concept once', () => {
    const described = document['@graph'].map((node) => String(node['@id']));
    expect(described.length).toBe(new Set(described).size);
  });

  test('gives size, checksum and dates their datatypes', () => {
    const file = ofType('dcat:Distribution').find((node) => String(node['@id']).endsWith('2026-Q3.csv'));
    expect(file).toMatchObject({
      'dcat:byteSize': { '@value': '120', '@type': 'xsd:nonNegativeInteger' },
      'dct:issued': { '@value': '2026-10-09', '@type': 'xsd:date' },
      'spdx:checksum': { 'spdx:checksumValue': { '@value': 'ab'.repeat(32), '@type': 'xsd:hexBinary' } },
      'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/CSV' },
      'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
    });
  });

  test('tells frequencies in the EU table, and an API as a service', () => {
    const frequency = (id: string) =>
      nodes.find((node) => node['dct:identifier'] === id && node['dct:title'])?.['dct:accrualPeriodicity'];
    const table = 'http://publications.europa.eu/resource/authority/frequency';
    expect(frequency('co-so-kham-benh')).toEqual({ '@id': `${table}/QUARTERLY` });
    expect(frequency('trong')).toEqual({ '@id': `${table}/ANNUAL_2` });
    expect(frequency('diem-du-lich')).toEqual({ '@id': `${table}/IRREG` });
    expect(ofType('dcat:DataService')[0]).toMatchObject({ 'dcat:endpointURL': { '@id': 'https://api.example.vn/v1/gia-dat' } });
  });
});
