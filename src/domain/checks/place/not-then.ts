import { parsePeriod } from '../../model/period.ts';
import type { Rule } from '../../model/rule.ts';
import { yearsAbout } from '../example-places.ts';
import { findPlaceThen, placesByCode } from '../find-place-then.ts';

/** In none of the dataset's periods was there a unit with this code: the new code stands where the old one is meant, or the other way round. */
export const rule: Rule = {
  code: 'place/not-then',
  level: 'warning',
  article: '7.3',
  check: (portal) => {
    const places = placesByCode(portal.places);
    return portal.datasets.flatMap((dataset) => {
      const ends = dataset.resources.flatMap((r) => (r.kind === 'file' && r.period ? (parsePeriod(r.period) ?? []) : []));
      return dataset.places.flatMap((code, i) => {
        const bearers = places.get(code) ?? [];
        if (bearers.length === 0 || ends.length === 0 || ends.some(({ end }) => findPlaceThen(bearers, end))) return [];
        const where = portal.locate(`${dataset.folder}/metadata.yaml`, `/places/${i}`);
        const args = { found: code, name: bearers.at(-1)?.name.vi ?? '', period: ends.at(-1)?.id ?? '' };
        return [{ code: 'place/not-then', level: 'warning', where, args }];
      });
    });
  },
  examples: { good: yearsAbout('21041', ['2025']), bad: yearsAbout('21041', ['2024']) },
};
