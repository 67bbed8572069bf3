import { addDays } from '../calendar/day.ts';
import type { ListItem } from '../model/catalogue.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';

/** Who holds which item on which day. */
export interface Holders {
  /** Agencies that owe the item on that day: one, or every unit of a template that existed then. */
  readonly of: (item: ListItem, day: Day) => readonly string[];
  /**
   * Whether an item of one holder was the agency's, or is one it cooperates on, on that day or any later one: what opened after it was
   * handed over is not met by what still lands in the former holder's folder.
   */
  readonly heldSince: (item: ListItem, agency: string, day: Day) => boolean;
  /** Who ran or served the portal on that day (Art. 5, 14). */
  readonly inRole: (role: 'operator' | 'provider', day: Day) => string | undefined;
}

/**
 * Item by item, the latest of list versions and assignments that had come into effect decides: a duty follows
 * `assignments.yaml` when an agency is split, until a new list names the holder itself.
 */
export function makeHolders(portal: Portal): Holders {
  const passages = findPassages(portal);
  const units = {
    commune: portal.agencies.filter((agency) => agency.kind === 'commune'),
    department: portal.agencies.filter((agency) => agency.kind === 'department'),
  };
  return {
    of(item, day) {
      if (typeof item.holder !== 'string') {
        return units[item.holder.every]
          .filter((agency) => (agency.validFrom ?? day) <= day && day <= (agency.validTo ?? day))
          .map((agency) => agency.id);
      }
      const known = passages.get(item.code) ?? [];
      const passage = known.findLast((p) => p.from <= day && day <= (p.to ?? day));
      return [passage?.agency ?? item.holder];
    },
    heldSince(item, agency, day) {
      if (item.cooperating.includes(agency)) return true;
      const changes = (passages.get(item.code) ?? []).flatMap(({ from, to }) => (to ? [from, addDays(to, 1)] : [from]));
      return [day, ...changes.filter((change) => change > day)].some((change) => this.of(item, change).includes(agency));
    },
    inRole(role, day) {
      const { operators, providers } = portal.settings;
      const serving = role === 'provider' ? latest(providers, day) : undefined;
      return (serving ?? latest(operators, day) ?? operators[0])?.agency;
    },
  };
}

function latest<T extends { readonly from: Day }>(terms: readonly T[], day: Day): T | undefined {
  return terms.filter((term) => term.from <= day).reduce<T | undefined>((a, b) => (a && a.from > b.from ? a : b), undefined);
}

interface Passage {
  readonly from: Day;
  readonly to?: Day;
  readonly agency: string;
}

function findPassages(portal: Portal): Map<string, Passage[]> {
  const passages = new Map<string, Passage[]>();
  const add = (item: string, passage: Passage) => passages.set(item, [...(passages.get(item) ?? []), passage]);
  for (const list of portal.lists) {
    for (const item of list.items)
      if (typeof item.holder === 'string') add(item.code, { from: list.inForceFrom, agency: item.holder });
  }
  for (const a of portal.assignments) add(a.item, { from: a.from, agency: a.agency, ...(a.to ? { to: a.to } : {}) });
  for (const known of passages.values()) known.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return passages;
}
