import { addDays } from '../../calendar/day.ts';
import type { Portal } from '../../model/portal.ts';
import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** A record of what was done, dated on a day that has not come: it would count as evidence before anything happened. */
export const rule: Rule = {
  code: 'catalogue/date-future',
  level: 'error',
  article: '7.6',
  waivable: false,
  check: (portal, asOf) =>
    records(portal)
      // One day of grace: a record may be made in another time zone.
      .filter(({ day }) => day > addDays(asOf, 1))
      .map(({ file, pointer, day }) => ({
        code: 'catalogue/date-future',
        level: 'error',
        where: portal.locate(file, pointer),
        args: { found: day, asOf },
      })),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: {
      'catalogue/attestations/cong-cu.yaml':
        'document: 05/BB-SKHCN\nstatedOn: 2027-01-20\nillustrative: true\nentries: [{item: YT-01, agency: so-y-te, period: 2026-Q2, provided: 2027-01-10}]\n',
    },
  },
};

function records(portal: Portal): { file: string; pointer: string; day: string }[] {
  return [
    ...portal.attestations.map((a) => ({
      file: `catalogue/attestations/${a.id}.yaml`,
      pointer: '/statedOn',
      day: a.statedOn,
    })),
    ...portal.changes.map((c) => ({ file: `catalogue/changes/${c.id}.yaml`, pointer: '/announced', day: c.announced })),
    ...portal.reviews.map((r) => ({
      file: `catalogue/reviews/${r.half}/${r.agency}.yaml`,
      pointer: '/answered',
      day: r.answered,
    })),
  ];
}
