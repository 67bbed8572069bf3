import type { Text } from '../domain/model/text.ts';
import type { DatasetView } from '../domain/views/view-types.ts';
import { listWords } from '../words/site-lists.ts';
import { formatNames, frequencyWords, stateWords } from '../words/site-states.ts';
import { site } from './portal.ts';
import type { Facet } from './search/question.ts';

export interface FacetView {
  readonly id: Facet;
  readonly name: Text;
  readonly open: boolean;
  readonly options: readonly { readonly value: string; readonly name: Text; readonly count: number }[];
}

type Option = readonly [value: string, name: Text];

/** The facets of the page of all datasets, most frequent value first; the values are those of the search records. */
export const facets: readonly FacetView[] = [
  facet('topic', listWords.facetTopic, true, ({ topic }) => [[topic.id, topic.name]]),
  facet('state', listWords.facetState, true, ({ state }) => [[state, stateWords[state]]]),
  facet('agency', listWords.facetAgency, false, ({ agency }) => [[agency.id, agency.name]]),
  facet('frequency', listWords.facetFrequency, false, ({ item }) => [[item.frequency, frequencyWords[item.frequency]]]),
  facet('format', listWords.facetFormat, false, formatsOf),
];

function formatsOf({ formats, apis }: DatasetView): Option[] {
  const files = formats.map((format): Option => [format, { vi: formatNames[format], en: formatNames[format] }]);
  return apis.length > 0 ? [...files, ['api', { vi: 'API', en: 'API' }]] : files;
}

function facet(id: Facet, name: Text, open: boolean, optionsOf: (dataset: DatasetView) => readonly Option[]): FacetView {
  const options = new Map<string, { value: string; name: Text; count: number }>();
  for (const [value, label] of site.datasets.flatMap(optionsOf)) {
    const option = options.get(value) ?? { value, name: label, count: 0 };
    options.set(value, { ...option, count: option.count + 1 });
  }
  const sorted = [...options.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { id, name, open, options: sorted };
}
