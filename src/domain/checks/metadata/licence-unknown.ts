import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Terms of use that the portal does not know. */
export const rule: Rule = {
  code: 'metadata/licence-unknown',
  level: 'error',
  article: '8.2',
  waivable: false,
  check: (portal) =>
    portal.unreadable.has('catalogue/licences.yaml')
      ? []
      : portal.datasets
          .filter(
            (dataset) => dataset.licence !== undefined && !portal.licences.some((licence) => licence.id === dataset.licence),
          )
          .map((dataset) => ({
            code: 'metadata/licence-unknown',
            level: 'error',
            where: portal.locate(`${dataset.folder}/metadata.yaml`, '/licence'),
            args: { found: dataset.licence ?? '', known: portal.licences.map((licence) => licence.id).join(', ') },
          })),
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [METADATA_PATH]: metadataWith({}) + 'licence: cc-by\n' } },
};
