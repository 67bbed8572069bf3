import { ledger } from '../../ledger/ledger.ts';
import type { Duty } from '../../model/duty.ts';
import type { Rule } from '../../model/rule.ts';
import { LIST_PATH, METADATA_PATH, listWith, metadataWith } from '../example-files.ts';

const OPEN: ReadonlySet<Duty['state']> = new Set(['overdue', 'due-soon', 'not-due']);

/**
 * An agency ended with a duty still open, and nobody took it over: it must be assigned, or waived with a document. Items of the list in
 * force that nobody alive holds are told by `list/holder-ended`; this is what units of a template and dropped items left behind.
 */
export const rule: Rule = {
  code: 'agency/open-duty',
  level: 'error',
  article: '13.5',
  waivable: false,
  about: 'catalogue',
  check: (portal, asOf) => {
    const ended = new Map(portal.agencies.filter((one) => (one.validTo ?? asOf) < asOf).map((one) => [one.id, one]));
    if (ended.size === 0 || portal.unreadable.has('catalogue/assignments.yaml')) return [];
    const inForce = portal.lists.findLast((list) => list.inForceFrom <= asOf);
    const listed = new Map(inForce?.items.map((item) => [item.code, typeof item.holder === 'string']));
    return ledger(portal, asOf)
      .filter(
        ({ agency, state, opens, item }) => ended.has(agency) && OPEN.has(state) && opens <= asOf && !listed.get(item ?? ''),
      )
      .map(({ id, agency }) => {
        const { name, validTo } = ended.get(agency) ?? { name: { vi: agency } };
        const where = portal.locate(`catalogue/agencies/${agency}.yaml`, '/validTo');
        return { code: 'agency/open-duty', level: 'error', where, args: { duty: id, agency: name.vi, ended: validTo ?? '' } };
      });
  },
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: {
      [LIST_PATH]: listWith({ holder: '{every: commune}' }),
      'catalogue/agencies/xa-cu.yaml': 'name: UBND xã cũ\nkind: commune\nvalidTo: 2026-10-31\nverified: true\n',
    },
  },
};
