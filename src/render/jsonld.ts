import type { Day, Text } from '../domain/model/text.ts';

/** A node of a JSON-LD document. An undefined property is left out when it is written. */
export interface Node {
  readonly '@id'?: string;
  readonly '@type'?: string | readonly string[];
  readonly [property: string]: unknown;
}

export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A reference to a node that is described elsewhere in the document. */
export function reference(id: string): Node {
  return { '@id': id };
}

export function literals(text: Text): { readonly '@value': string; readonly '@language': string }[] {
  const vietnamese = { '@value': text.vi, '@language': 'vi' };
  return text.en ? [vietnamese, { '@value': text.en, '@language': 'en' }] : [vietnamese];
}

export function typed(value: string | number, type: string): Node {
  return { '@value': String(value), '@type': type };
}

export function date(day: Day | undefined): Node | undefined {
  return day ? typed(day, 'xsd:date') : undefined;
}
