import { makeHolders } from '../../ledger/holders.ts';
import type { Agency } from '../../model/agency.ts';
import type { ListItem } from '../../model/catalogue.ts';
import type { Finding } from '../../model/finding.ts';
import { parsePeriod } from '../../model/period.ts';
import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

const FIRST_DAY = '0001-01-01';

/** An attestation of a period that the item does not have, or of an agency that never held it: it would silently count for no duty. Without a period it speaks of the first provision. */
export const rule: Rule = {
  code: 'catalogue/attestation-unfit',
  level: 'error',
  article: '7.6',
  waivable: false,
  check: (portal) => {
    const frequencies = new Map<string, Set<string>>();
    for (const { code, frequency } of portal.lists.flatMap((list) => list.items))
      frequencies.set(code, (frequencies.get(code) ?? new Set()).add(frequency));
    const holders = makeHolders(portal);
    const items = new Map(portal.lists.flatMap((list) => list.items.map((item) => [item.code, item] as const)));
    const agencies = new Map(portal.agencies.map((agency) => [agency.id, agency]));
    const couldOwe = (item: ListItem, agency: Agency) =>
      typeof item.holder === 'string' ? holders.heldSince(item, agency.id, FIRST_DAY) : agency.kind === item.holder.every;
    return portal.attestations.flatMap(({ id, entries }) =>
      entries.flatMap(({ item, agency: giver, period, announced }, i): Finding[] => {
        const known = frequencies.get(item);
        const [asked, agency] = [items.get(item), agencies.get(giver)];
        if (asked && agency && !couldOwe(asked, agency)) {
          const where = portal.locate(`catalogue/attestations/${id}.yaml`, `/entries/${i}/agency`);
          return [{ code: 'catalogue/attestation-unfit', level: 'error', where, args: { item, agency: agency.name.vi } }];
        }
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
