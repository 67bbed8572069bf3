import { makeHolders } from '../../ledger/holders.ts';
import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** The item is still held by an agency that no longer exists: its duties would be nobody's. */
export const rule: Rule = {
  code: 'list/holder-ended',
  level: 'error',
  article: '7.1',
  waivable: false,
  check: (portal, asOf) => {
    const at = portal.lists.findLastIndex((version) => version.inForceFrom <= asOf);
    const list = portal.lists[at];
    if (!list || portal.unreadable.has('catalogue/assignments.yaml')) return [];
    const holders = makeHolders(portal);
    const ended = new Map(portal.agencies.filter((a) => (a.validTo ?? asOf) < asOf).map((a) => [a.id, a]));
    return list.items.flatMap((item, i) =>
      holders.of(item, asOf).flatMap((id) => {
        const agency = ended.get(id);
        if (!agency || (item.ends ?? asOf) < asOf) return [];
        const heirs = portal.agencies.filter((a) => a.predecessors.some((p) => p.agency === id)).map((a) => a.id);
        const where = portal.locate(`catalogue/lists/${list.id}.yaml`, `/items/${i}/holder`);
        const args = { item: item.code, agency: agency.name.vi, ended: agency.validTo ?? '', successors: heirs.join(', ') };
        return [{ code: 'list/holder-ended', level: 'error', where, args }];
      }),
    );
  },
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: {
      'catalogue/agencies/so-y-te.yaml': 'name: Sở Y tế\nkind: department\nvalidTo: 2026-08-31\nverified: true\n',
      'catalogue/agencies/so-suc-khoe.yaml':
        'name: Sở Sức khỏe\nkind: department\nvalidFrom: 2026-09-01\npredecessors: [{agency: so-y-te}]\nverified: true\n',
    },
  },
};
