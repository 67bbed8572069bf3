import { parsePeriod } from '../../model/period.ts';
import type { Rule } from '../../model/rule.ts';
import { yearsAbout } from '../example-places.ts';
import { findPlaceThen, placesByCode } from '../find-place-then.ts';

/** The code meant one place in the early periods and means another now (62 codes were given again on 1 July 2025): the rows cannot be compared. */
export const rule: Rule = {
  code: 'place/two-places',
  level: 'warning',
  article: '7.3',
  check: (portal) => {
    const places = placesByCode(portal.places);
    return portal.datasets.flatMap((dataset) => {
      const ends = dataset.resources.flatMap((r) => (r.kind === 'file' && r.period ? (parsePeriod(r.period)?.end ?? []) : []));
      return dataset.places.flatMap((code, i) => {
        const bearers = places.get(code) ?? [];
        const meant = new Set(ends.flatMap((end) => findPlaceThen(bearers, end) ?? []));
        const names = [...new Set([...meant].map((place) => place.name.vi))];
        if (names.length < 2) return [];
        const where = portal.locate(`${dataset.folder}/metadata.yaml`, `/places/${i}`);
        const from = bearers.at(-1)?.validFrom ?? '';
        return [{ code: 'place/two-places', level: 'warning', where, args: { found: code, names: names.join(', '), from } }];
      });
    });
  },
  examples: { good: yearsAbout('21040', ['2025', '2026']), bad: yearsAbout('21040', ['2024', '2025']) },
};
