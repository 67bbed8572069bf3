import type { Dataset, Format } from '../../model/dataset.ts';
import type { Indicator, MetadataCriterion } from '../../model/quality.ts';
import type { QualityContext } from './context.ts';
import { isThere, makeIndicator } from './indicator.ts';

/** Points of each criterion in the Metadata Quality Assessment of data.europa.eu, 405 in all. */
const POINTS: Readonly<Record<MetadataCriterion, number>> = {
  keywords: 30,
  theme: 30,
  spatial: 20,
  temporal: 20,
  'access-address': 50,
  'download-address': 20,
  'download-works': 30,
  format: 20,
  'media-type': 10,
  'format-vocabulary': 10,
  'non-proprietary': 20,
  'machine-readable': 20,
  dcat: 30,
  licence: 20,
  'licence-vocabulary': 10,
  'access-rights': 10,
  'access-rights-vocabulary': 5,
  contact: 20,
  publisher: 10,
  rights: 5,
  'byte-size': 5,
  issued: 5,
  modified: 5,
};

/** Both answers of every criterion, made once: a large portal asks 23 times for each of ten thousand datasets. */
const CRITERIA = Object.entries(POINTS).map(([key, max]) => {
  const code = key as MetadataCriterion;
  return { code, met: isThere(code, max, true), unmet: isThere(code, max, false) };
});

const PROPRIETARY: readonly Format[] = ['xlsx', 'other'];
export const MACHINE_READABLE: readonly Format[] = ['csv', 'geojson', 'json', 'xml', 'ods', 'xlsx', 'parquet'];

/**
 * Indicator B of a dataset. What the portal itself gives (its own address, access rights, byte sizes) is there for every dataset
 * that is published; the vocabulary of licences is our own list, for no Vietnamese open licence is in the European one.
 */
export function measureMetadata(dataset: Dataset, context: QualityContext): Indicator {
  const there = findWhatIsThere(dataset, context);
  const criteria = CRITERIA.map(({ code, met, unmet }) => (there[code] ? met : unmet));
  return makeIndicator('B', context.portal.quality.weights.B, criteria);
}

function findWhatIsThere(dataset: Dataset, context: QualityContext): Record<MetadataCriterion, boolean> {
  const { portal } = context;
  const files = context.filesOn(dataset);
  const apis = dataset.resources.filter((resource) => resource.kind === 'api');
  const formats: Format[] = [...files.map((file) => file.format), ...apis.map((): Format => 'json')];
  const published = !context.isWithheld(dataset);
  const stored = files.some((file) => portal.files.has(`${dataset.folder}/${file.path}`));
  const topic = portal.topics.find(({ id }) => id === context.items.get(dataset.listItem)?.topic);
  const licence = dataset.licence ?? portal.settings.licence;
  const contact = dataset.contact ?? context.agencies.get(dataset.agency)?.contact;
  const dated = context.landings.verified && files.length > 0;
  const known = formats.filter((format) => format !== 'other');
  return {
    keywords: dataset.keywords.length > 0,
    theme: topic !== undefined,
    spatial: true,
    temporal: files.some((file) => file.period !== undefined) || dataset.changes.length > 0,
    'access-address': published,
    'download-address': published && (stored || apis.length > 0),
    'download-works': published && stored,
    format: known.length > 0,
    'media-type': known.length > 0,
    'format-vocabulary': known.length > 0,
    'non-proprietary': formats.some((format) => !PROPRIETARY.includes(format)),
    'machine-readable': formats.some((format) => MACHINE_READABLE.includes(format)),
    dcat: published && contact !== undefined && dataset.description.vi !== '',
    licence: licence !== '',
    'licence-vocabulary': portal.licences.some(({ id }) => id === licence),
    'access-rights': published,
    'access-rights-vocabulary': published,
    contact: contact !== undefined,
    publisher: context.agencies.has(dataset.agency),
    rights: licence !== '',
    'byte-size': stored,
    issued: dated,
    modified: dated,
  };
}
