import { parsePeriod } from '../../model/period.ts';
import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** An attestation of a period that the item does not have: it would silently count for no duty. Without a period it speaks of the first provision. */
export const rule: Rule = {
  code: 'catalogue/attestation-unfit',
  level: 'error',
  article: '7.6',
  waivable: false,
  check: (portal) => {
    const frequencies = new Map<string, Set<string>>();
    for (const { code, frequency } of portal.lists.flatMap((list) => list.items))
      frequencies.set(code, (frequencies.get(code) ?? new Set()).add(frequency));
    return portal.attestations.flatMap(({ id, entries }) =>
      entries.flatMap(({ item, period, announced }, i) => {
        const known = frequencies.get(item);
        if (period === undefined && announced === undefined) return [];
        const found = announced === undefined ? (parsePeriod(period ?? '')?.frequency ?? '') : 'on-change';
        if (!known || (known.has(found) && (period === undefined) !== (announced === undefined))) return [];
        const where = portal.locate(`catalogue/attestations/${id}.yaml`, `/entries/${i}`);
        const args = { item, found: period ?? announced ?? '', frequency: [...known].join(', ') };
        return [{ code: 'catalogue/attestation-unfit', level: 'error', where, args }];
      }),
    );
  },
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: {
      'catalogue/attestations/cong-cu.yaml':
        'document: 05/BB-SKHCN\nstatedOn: 2026-11-20\nillustrative: true\nentries: [{item: YT-01, agency: so-y-te, period: 2026-H1, provided: 2026-07-10}]\n',
    },
  },
};
