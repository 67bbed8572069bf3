import type { Finding } from '../../model/finding.ts';
import type { Portal } from '../../model/portal.ts';
import type { Rule } from '../../model/rule.ts';
import { AGENCY_PATH, agencyWith } from '../example-files.ts';

/** The end of something before its beginning: who holds which duty would be decided by a slip. */
export const rule: Rule = {
  code: 'catalogue/dates-reversed',
  level: 'error',
  article: '7.6',
  waivable: false,
  check: (portal) =>
    spans(portal).flatMap(({ file, pointer, from, to }): Finding[] =>
      from === undefined || to === undefined || from <= to
        ? []
        : [{ code: 'catalogue/dates-reversed', level: 'error', where: portal.locate(file, pointer), args: { from, to } }],
    ),
  examples: {
    good: { [AGENCY_PATH]: agencyWith({ validFrom: '2020-01-01', validTo: '2027-12-31' }) },
    bad: { [AGENCY_PATH]: agencyWith({ validFrom: '2020-01-01', validTo: '2019-12-31' }) },
  },
};

interface Span {
  readonly file: string;
  readonly pointer: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function spans(portal: Portal): Span[] {
  return [
    ...portal.agencies.map((a) => span(`agencies/${a.id}.yaml`, '/validTo', a.validFrom, a.validTo)),
    ...portal.legal.map((d) => span(`legal/${d.id}.yaml`, '/inForceTo', d.inForceFrom, d.inForceTo)),
    ...portal.lists.map((l) => span(`lists/${l.id}.yaml`, '/inForceFrom', l.issued, l.inForceFrom)),
    ...portal.assignments.map((a, i) => span('assignments.yaml', `/assignments/${i}/to`, a.from, a.to)),
    ...portal.attestations.flatMap((a) =>
      a.entries.map((entry, i) => span(`attestations/${a.id}.yaml`, `/entries/${i}/provided`, entry.provided, a.statedOn)),
    ),
    ...portal.places.map((p) => ({ ...span('places.csv', '', p.validFrom, p.validTo) })),
  ];
}

function span(path: string, pointer: string, from: string | undefined, to: string | undefined): Span {
  return { file: `catalogue/${path}`, pointer, from, to };
}
