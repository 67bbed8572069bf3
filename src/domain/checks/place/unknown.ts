import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A code that no administrative unit has or had. */
export const rule: Rule = {
  code: 'place/unknown',
  level: 'error',
  check: (portal) => {
    if (portal.unreadable.has('catalogue/places.csv')) return [];
    const codes = new Set(portal.places.map((place) => place.code));
    return portal.datasets.flatMap((dataset) =>
      dataset.places.flatMap((code, i) => {
        if (codes.has(code)) return [];
        const where = portal.locate(`${dataset.folder}/metadata.yaml`, `/places/${i}`);
        return [{ code: 'place/unknown', level: 'error', where, args: { found: code } }];
      }),
    );
  },
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { [METADATA_PATH]: metadataWith({}) + 'places: ["99999"]\n' } },
};
