import type { AgencyKind } from '../domain/model/agency.ts';
import type { AgencyView, ItemView, ListView, Ref } from '../domain/views/view-types.ts';
import { site } from './portal.ts';

const KINDS: readonly AgencyKind[] = ['department', 'attached', 'commune', 'central', 'district', 'other'];

/** Agencies of today by kind, in the order in which the page shows the kinds; made once for both languages. */
export const agenciesByKind: readonly { readonly kind: AgencyKind; readonly agencies: readonly AgencyView[] }[] = KINDS.map(
  (kind) => ({
    kind,
    agencies: site.agencies.filter((agency) => agency.kind === kind && !hasEnded(agency)),
  }),
).filter((group) => group.agencies.length > 0);

export const endedAgencies: readonly AgencyView[] = site.agencies.filter(hasEnded);

function hasEnded(agency: AgencyView): boolean {
  return agency.validTo !== undefined && agency.validTo < site.asOf;
}

/** What stands for a holder in a filter. */
export function holderKey(holder: ItemView['holder']): string {
  return 'every' in holder ? `every-${holder.every}` : holder.id;
}

/** Items of the list under their topics, in the list's own order. */
export function itemsByTopic(list: ListView): { readonly topic: Ref; readonly items: readonly ItemView[] }[] {
  return [...Map.groupBy(list.items, (item) => item.topic.id).values()].flatMap((items) =>
    items[0] ? [{ topic: items[0].topic, items }] : [],
  );
}
