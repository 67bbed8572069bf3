import type { SiteView } from '../domain/views/view-types.ts';
import { outputWords } from '../words/outputs.ts';
import { absolute } from './addresses.ts';
import {
  fileTypeConcept,
  frequencyConcept,
  languageConcept,
  PUBLIC_ACCESS,
  themeConcept,
  type Concept,
} from './eu-vocabulary.ts';
import { literals, reference, type Node } from './jsonld.ts';

export const IANA = 'https://www.iana.org/assignments/media-types/';
export const SHA256 = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256';

export function topicId(view: SiteView, topic: { readonly url: string }): string {
  return `${absolute(view, topic.url)}#topic`;
}

/** Every concept that the catalogue names, typed and in its scheme: SHACL shapes do not infer (DCAT-AP 3). */
export function conceptNodes(view: SiteView): Node[] {
  const { datasets } = view;
  const files = datasets.flatMap((dataset) => dataset.files);
  const concepts = [
    ...datasets.map((d) => typedConcept(frequencyConcept(d.item.frequency), 'dct:Frequency')),
    ...datasets.map((d) => typedConcept(themeConcept(d.topic.theme))),
    ...files.flatMap((file) => {
      const type = fileTypeConcept(file.format);
      return type ? [typedConcept(type, 'dct:MediaTypeOrExtent')] : [];
    }),
    typedConcept(languageConcept('vi'), 'dct:LinguisticSystem'),
    typedConcept(languageConcept('en'), 'dct:LinguisticSystem'),
    typedConcept(PUBLIC_ACCESS, 'dct:RightsStatement'),
  ];
  const schemes = [...new Set(concepts.map((concept) => concept.scheme))];
  return [
    ...new Map(concepts.map(({ node }) => [node['@id'], node])).values(),
    ...schemes.map((id) => ({ '@id': id, '@type': 'skos:ConceptScheme' })),
    ...mediaTypes(files.map((file) => file.mediaType)),
    { '@id': SHA256, '@type': 'spdx:ChecksumAlgorithm' },
    ...ownTopics(view),
  ];
}

function typedConcept(concept: Concept, type?: string): { readonly node: Node; readonly scheme: string } {
  const types = type ? ['skos:Concept', type] : ['skos:Concept'];
  const code = concept.id.slice(concept.id.lastIndexOf('/') + 1);
  const node = { '@id': concept.id, '@type': types, 'skos:inScheme': reference(concept.scheme), 'skos:notation': code };
  return { node, scheme: concept.scheme };
}

function mediaTypes(names: readonly string[]): Node[] {
  return [...new Set(names)].map((name) => ({ '@id': IANA + name, '@type': ['dct:MediaType', 'dct:MediaTypeOrExtent'] }));
}

/** Our own topics, each matched to the EU theme beside which every dataset names it. */
function ownTopics(view: SiteView): Node[] {
  const scheme = `${absolute(view, '/chu-de/')}#topics`;
  const topics = new Map([...view.topics, ...view.datasets.map((dataset) => dataset.topic)].map((topic) => [topic.id, topic]));
  return [
    { '@id': scheme, '@type': 'skos:ConceptScheme', 'dct:title': literals(outputWords.dcatThemes) },
    ...[...topics.values()].map((topic) => ({
      '@id': topicId(view, topic),
      '@type': 'skos:Concept',
      'skos:prefLabel': literals(topic.name),
      'skos:inScheme': reference(scheme),
      'skos:broadMatch': reference(themeConcept(topic.theme).id),
    })),
  ];
}
